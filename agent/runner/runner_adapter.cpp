#include "agent/runner/runner_adapter.h"

#include "agent/base/redact.h"
#include "agent/runner/command_adapter.h"
#include "agent/runner/rensei_adapter.h"

namespace rensei::session {

using namespace Qt::StringLiterals;

std::unique_ptr<RunnerAdapter> makeAdapter(config::Adapter adapter)
{
    switch (adapter) {
    case config::Adapter::Rensei:
        return std::make_unique<RenseiAdapter>();
    case config::Adapter::Command:
        return std::make_unique<CommandAdapter>();
    }
    Q_UNREACHABLE();
}

// Its last lines, and of those the end: what a program says last is why it went. The platform takes 2000 characters in
// all.
static QString lastWords(const QStringList &errorLines)
{
    constexpr qsizetype mostLines = 20;
    constexpr qsizetype mostCharacters = 1900;
    const QStringList lines = errorLines.mid(std::max<qsizetype>(0, errorLines.size() - mostLines));
    return redacted(lines.join(u'\n')).trimmed().right(mostCharacters);
}

Finished conclude(bool crashed, int exitCode, const QString &lastText, const QStringList &errorLines)
{
    if (!crashed && exitCode == 0) {
        if (lastText.trimmed().isEmpty())
            return {.ok = false, .error = u"silent-exit"_s};
        return {.ok = true, .summary = lastText};
    }
    const QString how = crashed ? u"the runner crashed"_s : u"the runner ended with exit code %1"_s.arg(exitCode);
    const QString words = lastWords(errorLines);
    return {.ok = false, .error = words.isEmpty() ? how : how + u":\n"_s + words};
}

} // namespace rensei::session
