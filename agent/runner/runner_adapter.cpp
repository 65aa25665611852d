#include "agent/runner/runner_adapter.h"

#include "agent/base/redact.h"
#include "agent/runner/acp_adapter.h"
#include "agent/runner/claude_adapter.h"
#include "agent/runner/codex_adapter.h"
#include "agent/runner/command_adapter.h"
#include "agent/runner/rensei_adapter.h"

#include <algorithm>

namespace rensei::runner {

using namespace Qt::StringLiterals;

std::unique_ptr<RunnerAdapter> makeAdapter(const config::RunnerProfile &profile)
{
    switch (profile.adapter) {
    case config::Adapter::Rensei:
        return std::make_unique<RenseiAdapter>();
    case config::Adapter::Command:
        return std::make_unique<CommandAdapter>();
    case config::Adapter::Acp:
        return std::make_unique<AcpAdapter>(profile);
    case config::Adapter::Claude:
        return std::make_unique<ClaudeAdapter>();
    case config::Adapter::Codex:
        return std::make_unique<CodexAdapter>(profile);
    }
    Q_UNREACHABLE();
}

// The end of the last lines, which most likely names the cause. The platform accepts 2000 characters in total.
static QString errorTail(const QStringList &errorLines)
{
    constexpr qsizetype maxLines = 20;
    constexpr qsizetype maxCharacters = 1900;
    const QStringList lines = errorLines.mid(std::max<qsizetype>(0, errorLines.size() - maxLines));
    return redacted(lines.join(u'\n')).trimmed().right(maxCharacters);
}

QString withErrorTail(const QString &how, const QStringList &errorLines)
{
    const QString tail = errorTail(errorLines);
    return tail.isEmpty() ? how : how + u":\n"_s + tail;
}

Finished RunnerAdapter::conclusion(const ProgramEnd &end) const
{
    return conclude(end.crashed, end.exitCode, end.lastText, end.errorLines);
}

Finished conclude(bool crashed, int exitCode, const QString &lastText, const QStringList &errorLines)
{
    if (!crashed && exitCode == 0) {
        if (lastText.trimmed().isEmpty())
            return {.ok = false, .error = u"silent-exit"_s};
        return {.ok = true, .summary = lastText};
    }
    const QString how = crashed ? u"the runner crashed"_s : u"the runner ended with exit code %1"_s.arg(exitCode);
    return {.ok = false, .error = withErrorTail(how, errorLines)};
}

QString limitText(const std::optional<Instant> &ends)
{
    return ends ? toDateTime(*ends).toString(Qt::ISODate) : QString();
}

QString withDigest(const QString &digest, const QString &instruction)
{
    return digest.isEmpty() ? instruction : digest + u"\n\n"_s + instruction;
}

} // namespace rensei::runner
