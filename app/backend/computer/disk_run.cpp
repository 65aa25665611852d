#include "app/backend/computer/disk_run.h"

#include <utility>

namespace rensei::app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// Each folder is read, asked of by git, and written of only at the end.
static constexpr auto diskSilence = 10min;

DiskRun::DiskRun(Parts parts)
    : m_parts(std::move(parts))
    , m_answer(m_parts.makeProcess, m_parts.clock)
{
}

bool DiskRun::begin(Activity activity)
{
    if (m_activity != Activity::None)
        return false;
    m_activity = activity;
    forget();
    return true;
}

void DiskRun::forget()
{
    m_freedBytes.reset();
    m_failed = Activity::None;
    m_trouble = Trouble::None;
    m_errors.clear();
}

/// `then` follows an answer that `read` could read; else what went wrong is kept.
void DiskRun::ask(QStringList arguments, std::function<bool(const QByteArray &output)> read, std::function<void()> then)
{
    ProcessStart start = m_parts.command();
    start.arguments = QStringList{u"workspaces"_s} + arguments + start.arguments;
    m_answer.ask(
        {start}, diskSilence, [this, read = std::move(read), then = std::move(then)](const AgentAnswer::Reply &reply) {
            Trouble trouble = reply.trouble;
            if (trouble == Trouble::None && !read(reply.output))
                trouble = Trouble::Broken;
            if (trouble == Trouble::None)
                return then();
            m_failed = m_activity;
            m_trouble = trouble;
            m_errors = reply.errors;
            finish();
        });
    Q_EMIT changed();
}

void DiskRun::finish()
{
    m_activity = Activity::None;
    Q_EMIT changed();
}

void DiskRun::look()
{
    if (begin(Activity::Reading))
        readReport();
}

void DiskRun::cancel()
{
    if (!canCancel())
        return;
    m_answer.cancel();
    finish();
}

void DiskRun::readReport()
{
    m_activity = Activity::Reading;
    ask(
        {u"--json"_s},
        [this](const QByteArray &output) {
            auto report = parseDiskReport(output);
            if (!report)
                return false;
            m_report = std::move(report);
            m_isExamined = m_report->work.isEmpty();
            return true;
        },
        [this] { m_isExamined ? finish() : examine(); });
}

void DiskRun::examine()
{
    m_activity = Activity::Examining;
    ask(
        {u"prune"_s, u"--dry-run"_s, u"--json"_s},
        [this](const QByteArray &output) {
            const auto examined = parseFreed(output);
            if (!examined)
                return false;
            m_report = withExamined(std::move(*m_report), *examined);
            m_isExamined = true;
            return true;
        },
        [this] { finish(); });
}

void DiskRun::free()
{
    if (!begin(Activity::Freeing))
        return;
    ask(
        {u"prune"_s, u"--json"_s},
        [this](const QByteArray &output) {
            const auto freed = parseFreed(output);
            if (!freed)
                return false;
            qint64 bytes = 0;
            for (const FreedWork &one : *freed)
                bytes += one.freedBytes;
            m_freedBytes = bytes;
            return true;
        },
        [this] { readReport(); });
}

void DiskRun::discard(const QString &sessionId)
{
    const WorkingCopy *copy = m_report ? m_report->find(sessionId) : nullptr;
    if (!copy || copy->state == WorkingCopy::State::InUse || !begin(Activity::Discarding))
        return;
    ask(
        {u"discard"_s, u"--session"_s, sessionId, u"--yes"_s, u"--json"_s},
        [this](const QByteArray &output) {
            const auto freed = parseDiscarded(output);
            m_freedBytes = freed ? std::optional(freed->freedBytes) : std::nullopt;
            return freed.has_value();
        },
        [this] { readReport(); });
}

} // namespace rensei::app

#include "moc_disk_run.cpp"
