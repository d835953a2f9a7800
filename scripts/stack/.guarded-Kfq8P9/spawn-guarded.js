import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { Guard } from './guard.js';
const guard = new Guard();
/**
 * The shell that becomes the program waits for a word until the guard knows its pid; when this process dies first, the
 * word never comes and the program never starts.
 */ const waitForTheWord = 'read -r word <&3 && exec "$@" 3<&-';
/**
 * Starts a program in a process group of its own that cannot outlive this process, whatever ends this process (SIGKILL
 * included): it gets SIGTERM and, 5 s later, SIGKILL. A command that does not exist ends with code 127.
 */ export async function spawnGuarded(command, args, options = {}) {
    const child = start(command, args, options);
    const exited = new Promise((resolve)=>{
        child.once('exit', (code, signal)=>resolve({
                code,
                signal
            }));
    });
    const pid = await started(child);
    const forget = ()=>guard.forget(pid);
    await guard.watch(pid);
    await giveTheWord(child);
    const ended = exited.then(async (end)=>{
        await forget();
        return end;
    });
    const kill = async (signal)=>{
        child.kill(signal);
        await ended;
    };
    return {
        pid,
        stdout: child.stdout,
        stderr: child.stderr,
        exited: ended,
        kill,
        stop: async (graceMs = 10_000)=>{
            const lastResort = setTimeout(()=>child.kill('SIGKILL'), graceMs);
            try {
                await kill('SIGTERM');
            } finally{
                clearTimeout(lastResort);
            }
        },
        release: async ()=>{
            await forget();
            child.unref();
        }
    };
}
function start(command, args, options) {
    const output = options.output ?? 'pipe';
    const target = typeof output === 'object' ? openSync(output.file, 'a') : output;
    try {
        return spawn('/bin/sh', [
            '-c',
            waitForTheWord,
            'guarded',
            command,
            ...args
        ], {
            cwd: options.cwd,
            env: options.env,
            detached: true,
            stdio: [
                'ignore',
                target,
                target,
                'pipe'
            ]
        });
    } finally{
        if (typeof target === 'number') closeSync(target);
    }
}
function started(child) {
    return new Promise((resolve, reject)=>{
        child.once('error', reject);
        child.once('spawn', ()=>{
            if (child.pid === undefined) reject(new Error('The system gave no process id.'));
            else resolve(child.pid);
        });
    });
}
function giveTheWord(child) {
    const word = child.stdio[3];
    if (!word || !('write' in word)) throw new Error('The child has no third pipe.');
    return new Promise((resolve)=>{
        // An error here means that the child was killed before it began: `exited` tells that.
        word.once('error', ()=>resolve());
        word.end('go\n', ()=>resolve());
    });
}
