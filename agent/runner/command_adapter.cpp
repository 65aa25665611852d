#include "agent/runner/command_adapter.h"

#include <chrono>
#include <optional>

namespace rensei::runner {

QByteArray CommandAdapter::initialInput(const Assignment &assignment)
{
    return platform::instruction(assignment.work).toUtf8() + '\n';
}

QList<RunnerEvent> CommandAdapter::read(const QByteArray &line)
{
    if (line.trimmed().isEmpty())
        return {};
    return {Thought{QString::fromUtf8(line)}};
}

std::optional<QByteArray> CommandAdapter::prompt(const QString &, const QString &)
{
    return std::nullopt;
}

std::optional<QByteArray> CommandAdapter::stop(std::chrono::seconds)
{
    return std::nullopt;
}

} // namespace rensei::runner
