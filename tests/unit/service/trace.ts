/**
 * Follows the system calls of the main thread of the process argv[2], and prints those that matter for durability,
 * in their order: `write <file>`, `synced <file>` once a sync came back, and `answer` for what is written to a
 * socket. Ends with the process. Linux only.
 */
import { readlinkSync, writeSync } from 'node:fs';
import process from 'node:process';
import koffi from 'koffi';

const SEIZE = 0x4206;
const INTERRUPT = 0x4207;
const SYSCALL = 24;
const GET_SYSCALL_INFO = 0x420e;
/** Marks stops at system calls by a bit in the signal. */
const SYSGOOD = 1;
const AT_CALL = 5 | 0x80;
const ALL_CHILDREN = 0x40000000;
const INFO_BYTES = 88;

const CALLS: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  x64: { 1: 'write', 18: 'write', 20: 'write', 46: 'write', 44: 'write', 74: 'sync', 75: 'sync' },
  arm64: { 64: 'write', 66: 'write', 68: 'write', 206: 'write', 211: 'write', 82: 'sync', 83: 'sync' },
};
const calls = CALLS[process.arch] ?? {};

const libc = koffi.load('libc.so.6');
const ptrace = libc.func('long ptrace(long request, int pid, size_t address, void *data)') as (
  ...all: readonly [number, number, number, Buffer | null]
) => number;
const ptraceFlag = libc.func('long ptrace(long request, int pid, size_t address, size_t data)') as (
  ...all: readonly [number, number, number, number]
) => number;
const waitpid = libc.func('int waitpid(int pid, _Out_ int *status, int options)') as (
  pid: number,
  status: number[],
  options: number,
) => number;

const pid = Number(process.argv[2]);
const say = (line: string) => writeSync(1, `${line}\n`);
const fileOf = (fd: bigint): string => {
  try {
    return readlinkSync(`/proc/${String(pid)}/fd/${String(fd)}`);
  } catch {
    return '';
  }
};

interface Call {
  readonly name: string;
  readonly file: string;
}

let current: Call | undefined;

/** The kernel's `struct ptrace_syscall_info`: op, then for an entry number and arguments, for an exit the result. */
function readStop(): void {
  const info = Buffer.alloc(INFO_BYTES);
  ptrace(GET_SYSCALL_INFO, pid, INFO_BYTES, info);
  const isEntry = info.readUInt8(0) === 1;
  if (isEntry) {
    const name = calls[Number(info.readBigUInt64LE(24))];
    current = name === undefined ? undefined : { name, file: fileOf(info.readBigUInt64LE(32)) };
    // An answer counts from its start, a write and a sync from their end.
    if (current?.name === 'write' && current.file.startsWith('socket:')) say('answer');
    return;
  }
  const hasWorked = info.readBigInt64LE(24) >= 0n;
  if (current?.name === 'sync' && hasWorked) say(`synced ${current.file}`);
  if (current?.name === 'write' && current.file.startsWith('/')) say(`write ${current.file}`);
  current = undefined;
}

if (ptraceFlag(SEIZE, pid, 0, SYSGOOD) !== 0) {
  say('refused');
  process.exit(1);
}
ptraceFlag(INTERRUPT, pid, 0, 0);
say('following');
for (;;) {
  const status: number[] = [0];
  if (waitpid(pid, status, ALL_CHILDREN) !== pid) break;
  const word = status[0] ?? 0;
  if ((word & 0xff) !== 0x7f) break;
  const signal = (word >> 8) & 0xff;
  const isEvent = word >> 16 !== 0;
  if (signal === AT_CALL) readStop();
  ptraceFlag(SYSCALL, pid, 0, signal === AT_CALL || isEvent ? 0 : signal);
}
