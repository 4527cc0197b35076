import { nameIn } from '../names.ts';
import type { EncoderSessionInfo, FBCSessionInfo } from '../raw/structs.ts';
import { call, reading, type ReadingsOf } from './reading.ts';

/** Every {@link VideoCodec}. */
export const VIDEO_CODECS = ['h264', 'hevc', 'av1'] as const;
/** A kind of video that the GPU encodes (`nvmlEncoderType_t`). */
export type VideoCodec = (typeof VIDEO_CODECS)[number];

/** Every {@link CaptureKind}. */
export const CAPTURE_KINDS = ['unknown', 'to-system', 'cuda', 'video', 'hardware-encoder'] as const;
/** Where captured frames go (`nvmlFBCSessionType_t`). */
export type CaptureKind = (typeof CAPTURE_KINDS)[number];

/** All video that is being encoded, or all frames that are being captured. */
export type SessionStats = {
  readonly sessionCount: number;
  /** Frames a second, an average over the sessions. */
  readonly averageFps: number;
  readonly averageLatencyUs: number;
};

/** A process that encodes video. */
export type EncoderSession = {
  readonly sessionId: number;
  readonly pid: number;
  /** The vGPU that it runs on. Null: it runs on the host. */
  readonly vgpuInstance: number | null;
  readonly codec: VideoCodec | number;
  readonly width: number;
  readonly height: number;
  readonly averageFps: number;
  readonly averageLatencyUs: number;
};

/** A process that captures what is drawn. */
export type CaptureSession = {
  readonly sessionId: number;
  readonly pid: number;
  /** The vGPU that it runs on. Null: it runs on the host. */
  readonly vgpuInstance: number | null;
  readonly display: number;
  readonly kind: CaptureKind | number;
  /** The `NVFBC_SESSION_FLAG` bits. */
  readonly flags: number;
  readonly width: number;
  readonly height: number;
  readonly maxWidth: number;
  readonly maxHeight: number;
  readonly averageFps: number;
  readonly averageLatencyUs: number;
};

/** What a GPU encodes and captures. */
export interface VideoMetrics {
  readonly encoderStats: SessionStats;
  readonly encoderSessions: readonly EncoderSession[];
  readonly captureStats: SessionStats;
  readonly captureSessions: readonly CaptureSession[];
}

const codec = nameIn(VIDEO_CODECS);
const kind = nameIn(CAPTURE_KINDS);

export const video: ReadingsOf<VideoMetrics> = {
  encoderStats: reading(
    call('deviceGetEncoderStats', [], ({ sessionCount, averageFps, averageLatency }) => ({
      sessionCount,
      averageFps,
      averageLatencyUs: averageLatency,
    })),
  ),
  encoderSessions: reading(call('deviceGetEncoderSessions', [], (sessions) => sessions.map(encoderSession))),
  captureStats: reading(
    call('deviceGetFBCStats', [], ({ sessionsCount, averageFPS, averageLatency }) => ({
      sessionCount: sessionsCount,
      averageFps: averageFPS,
      averageLatencyUs: averageLatency,
    })),
  ),
  captureSessions: reading(call('deviceGetFBCSessions', [], (sessions) => sessions.map(captureSession))),
};

export function encoderSession(out: EncoderSessionInfo): EncoderSession {
  return {
    sessionId: out.sessionId,
    pid: out.pid,
    vgpuInstance: vgpuOf(out.vgpuInstance),
    codec: codec(out.codecType),
    width: out.hResolution,
    height: out.vResolution,
    averageFps: out.averageFps,
    averageLatencyUs: out.averageLatency,
  };
}

export function captureSession(out: FBCSessionInfo): CaptureSession {
  return {
    sessionId: out.sessionId,
    pid: out.pid,
    vgpuInstance: vgpuOf(out.vgpuInstance),
    display: out.displayOrdinal,
    kind: kind(out.sessionType),
    flags: out.sessionFlags,
    width: out.hResolution,
    height: out.vResolution,
    maxWidth: out.hMaxResolution,
    maxHeight: out.vMaxResolution,
    averageFps: out.averageFPS,
    averageLatencyUs: out.averageLatency,
  };
}

function vgpuOf(instance: number): number | null {
  return instance === 0 ? null : instance;
}
