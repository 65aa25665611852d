#include "agent/cli/install/install_input.h"

#include "agent/cli/token_input.h"

#include <utility>

namespace rensei::cli {

static constexpr qsizetype maxLine = 64 * 1024; // longer than any token

InstallInput::InstallInput(Clock &clock)
    : m_clock(clock)
    , m_timer(clock)
{
}

InstallInput::~InstallInput()
{
    m_bytes.fill('\0');
}

void InstallInput::watch()
{
    if (m_input)
        return;
    m_input = example_runner::makeStandardInput();
    connect(m_input.get(), &example_runner::StandardInput::received, this, &InstallInput::received);
    connect(m_input.get(), &example_runner::StandardInput::ended, this, [this] {
        m_hasEnded = true;
        deliver();
        Q_EMIT ended();
    });
}

void InstallInput::nextLine(std::function<void(QByteArray)> then)
{
    watch();
    m_then = std::move(then);
    m_timer.start(TokenInput::inputTimeout, [this] {
        m_hasEnded = true;
        deliver();
    });
    m_clock.callAfter({}, this, [this] { deliver(); });
}

void InstallInput::nextToken(std::function<void(Result<Secret>)> then)
{
    nextLine([then = std::move(then)](QByteArray line) { then(parseToken(std::move(line))); });
}

void InstallInput::received(const QByteArray &bytes)
{
    if (m_bytes.size() < maxLine)
        m_bytes += bytes;
    deliver();
}

void InstallInput::deliver()
{
    const qsizetype end = m_bytes.indexOf('\n');
    if (!m_then || (end < 0 && !m_hasEnded && m_bytes.size() < maxLine))
        return;
    m_timer.stop();
    QByteArray line = end < 0 ? m_bytes : m_bytes.left(end);
    QByteArray rest = end < 0 ? QByteArray() : m_bytes.mid(end + 1);
    m_bytes.fill('\0');
    m_bytes = std::move(rest);
    if (line.endsWith('\r'))
        line.chop(1);
    std::exchange(m_then, {})(std::move(line));
}

} // namespace rensei::cli

#include "moc_install_input.cpp"
