#include "agent/example_runner/standard_input.h"

#include <QSocketNotifier>

#include <array>
#include <cerrno>
#include <unistd.h>

namespace rensei::example_runner {

namespace {

class UnixInput final : public StandardInput {
public:
    UnixInput()
        : m_notifier(STDIN_FILENO, QSocketNotifier::Read)
    {
        connect(&m_notifier, &QSocketNotifier::activated, this, [this] { readSome(); });
    }

private:
    void readSome()
    {
        std::array<char, 16384> bytes;
        const ssize_t count = ::read(STDIN_FILENO, bytes.data(), bytes.size());
        if (count > 0) {
            Q_EMIT received(QByteArray(bytes.data(), count));
        } else if (count == 0 || (errno != EINTR && errno != EAGAIN)) {
            m_notifier.setEnabled(false);
            Q_EMIT ended();
        }
    }

    QSocketNotifier m_notifier;
};

} // namespace

std::unique_ptr<StandardInput> makeStandardInput()
{
    return std::make_unique<UnixInput>();
}

} // namespace rensei::example_runner
