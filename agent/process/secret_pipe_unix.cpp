#include "agent/process/secret_pipe.h"

#include <QProcess>

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <unistd.h>

namespace rensei {

using namespace Qt::StringLiterals;

static constexpr int secretDescriptor = 3;
static constexpr qsizetype maxBytes = 32 * 1024; // what a pipe takes on every system before a write waits

SecretPipe::~SecretPipe()
{
    if (m_readEnd >= 0)
        ::close(m_readEnd);
}

Result<void> SecretPipe::open(const SharedSecret &secret, QProcess &process)
{
    if (!secret || secret->isEmpty())
        return {};
    if (secret->view().size() > maxBytes)
        return failLocally(u"a secret is too long for a pipe"_s);
    int ends[2] = {-1, -1};
    if (::pipe(ends) != 0)
        return failLocally(u"no pipe: %1"_s.arg(QString::fromLocal8Bit(std::strerror(errno))));
    m_readEnd = ends[0];
    // Programs that are started by others meanwhile must not get it. This program starts them on one thread only.
    ::fcntl(ends[0], F_SETFD, FD_CLOEXEC);
    ::fcntl(ends[1], F_SETFD, FD_CLOEXEC);
    const auto size = static_cast<size_t>(secret->view().size());
    const bool isWritten = ::write(ends[1], secret->view().data(), size) == static_cast<ssize_t>(size);
    ::close(ends[1]);
    if (!isWritten)
        return failLocally(u"a secret cannot be written to a pipe"_s);
    // Between fork and exec only async-signal-safe calls are allowed.
    process.setChildProcessModifier([before = process.childProcessModifier(), readEnd = ends[0]] {
        if (before)
            before();
        if (readEnd == secretDescriptor)
            ::fcntl(readEnd, F_SETFD, 0);
        else
            ::dup2(readEnd, secretDescriptor);
    });
    return {};
}

} // namespace rensei
