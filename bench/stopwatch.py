"""Runs one command at a time and tells what the operating system has counted of it: elapsed, CPU and peak memory.

Reads one JSON object a line from standard input: command, args, cwd, env, and the files for its two outputs.
Answers with one JSON object a line. Node.js has no call that tells what a finished child has used; this has wait4.
"""

import json
import os
import subprocess
import sys
import time

for line in sys.stdin:
    task = json.loads(line)
    with open(task["stdout"], "wb") as out, open(task["stderr"], "wb") as err:
        started = time.perf_counter()
        child = subprocess.Popen(
            [task["command"], *task["args"]],
            cwd=task["cwd"],
            env=task["env"],
            stdin=subprocess.DEVNULL,
            stdout=out,
            stderr=err,
            close_fds=False,
        )
        _, status, usage = os.wait4(child.pid, 0)
        elapsed = time.perf_counter() - started
    child.returncode = os.waitstatus_to_exitcode(status)
    answer = {
        "exitCode": child.returncode,
        "wall": elapsed,
        "cpu": usage.ru_utime + usage.ru_stime,
        # Linux counts in KiB, macOS in bytes.
        "peak": usage.ru_maxrss * (1 if sys.platform == "darwin" else 1024),
    }
    print(json.dumps(answer), flush=True)
