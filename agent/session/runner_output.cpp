#include "agent/session/runner_output.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace rensei::session {

using namespace std::chrono_literals;

// Source: agent/runner/RUNNERS.md, "Output".
static constexpr std::chrono::milliseconds showDelay = 2s;
static constexpr std::chrono::milliseconds maxShowDelay = 60s;
// So that a line that is too long is still longer than the limit when a broken character is removed from its end.
static constexpr qsizetype slack = 8;

RunnerOutput::RunnerOutput(Clock &clock, const runner::EventCleaner &cleaner, qsizetype maxLineSize, Handlers handlers)
    : m_cleaner(cleaner)
    , m_handlers(std::move(handlers))
    , m_maxLineSize(maxLineSize)
    , m_lines(maxLineSize + slack)
    , m_timer(clock)
    , m_delay(showDelay)
{
}

void RunnerOutput::append(const QByteArray &bytes)
{
    if (m_isRefused)
        return;
    const QList<QByteArray> lines = m_lines.append(bytes);
    for (const QByteArray &line : lines)
        read(line);
    if (m_lines.begunSize() > m_maxLineSize && !m_handlers.isText(m_lines.begun()))
        refuse();
    else if (m_lines.begunSize() > 0 && !m_timer.isActive() && !m_isRefused)
        m_timer.start(m_delay, [this] { showBegun(); });
}

void RunnerOutput::finish()
{
    const QList<QByteArray> lines = m_lines.flush();
    for (const QByteArray &line : lines)
        read(line);
    m_timer.stop();
}

void RunnerOutput::read(const QByteArray &line)
{
    if (m_isRefused)
        return;
    m_timer.stop();
    m_delay = showDelay;
    const QString shown = std::exchange(m_shown, {});
    if (m_handlers.isText(line)) {
        const QString whole = m_cleaner.cleaned(QString::fromUtf8(line));
        const QString piece = whole.startsWith(shown) ? whole.mid(shown.size()) : whole;
        if (shown.isEmpty() || !piece.trimmed().isEmpty())
            m_handlers.text(piece, whole);
    } else if (line.size() > m_maxLineSize) {
        refuse();
    } else {
        m_handlers.message(line);
    }
}

void RunnerOutput::refuse()
{
    m_isRefused = true;
    m_timer.stop();
    m_handlers.messageTooLong();
}

void RunnerOutput::showBegun()
{
    const QByteArray line = m_lines.begun();
    if (!m_handlers.isText(line))
        return;
    const QString begun = m_cleaner.cleaned(QString::fromUtf8(m_cleaner.shownPart(line)));
    const bool continues = begun.startsWith(m_shown);
    const QString piece = continues ? begun.mid(m_shown.size()) : begun;
    if (piece.trimmed().isEmpty())
        return;
    // A line that overwrites itself, like a progress bar, would fill the log.
    if (!continues)
        m_delay = std::min(2 * m_delay, maxShowDelay);
    m_shown = begun;
    m_handlers.text(piece, begun);
}

} // namespace rensei::session
