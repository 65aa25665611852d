#pragma once

#include <QString>

#include <cerrno>
#include <csignal>
#include <cstring>

#include <sys/resource.h>

namespace rensei::tests {

/// While it lives, no file of this process can be written beyond `bytes`: as on a full disk, what fits is taken and the
/// rest refused. Unlike a full disk, it says "File too large".
class FullDisk {
public:
    explicit FullDisk(qint64 bytes = 0)
        : m_handler(std::signal(SIGXFSZ, SIG_IGN))
    {
        ::getrlimit(RLIMIT_FSIZE, &m_limit);
        rlimit limit = m_limit;
        limit.rlim_cur = static_cast<rlim_t>(bytes);
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_limit);
        std::signal(SIGXFSZ, m_handler);
    }
    FullDisk(const FullDisk &) = delete;
    FullDisk &operator=(const FullDisk &) = delete;

    static QString reason() { return QString::fromLocal8Bit(std::strerror(EFBIG)); }

private:
    rlimit m_limit = {};
    void (*m_handler)(int);
};

} // namespace rensei::tests
