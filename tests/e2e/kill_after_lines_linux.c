/* Preloaded into the agent: counts the lines it writes below a folder named "sessions" and ends it with SIGKILL right
   after line KILL_AFTER_LINES, as a power cut or the OOM killer would. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static int isLog(int fd)
{
    char link[64];
    char path[4096];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t size = readlink(link, path, sizeof path - 1);
    if (size <= 0)
        return 0;
    path[size] = 0;
    return strstr(path, "/sessions/") && strstr(path, ".ndjson");
}

ssize_t write(int fd, const void *bytes, size_t size)
{
    static ssize_t (*next)(int, const void *, size_t);
    static int written;
    if (!next)
        next = (ssize_t(*)(int, const void *, size_t))dlsym(RTLD_NEXT, "write");
    ssize_t done = next(fd, bytes, size);
    const char *limit = getenv("KILL_AFTER_LINES");
    if (limit && done > 0 && size > 0 && ((const char *)bytes)[size - 1] == '\n' && isLog(fd) && ++written == atoi(limit))
        kill(getpid(), SIGKILL);
    return done;
}
