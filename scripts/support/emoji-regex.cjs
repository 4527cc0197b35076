// In the bundle in place of the package emoji-regex, whose expression of 12 KB takes 15 ms to compile: tables of GPUs have
// no emoji made of several characters.
module.exports = () => /\p{Extended_Pictographic}/gu;
