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
    return {textEvent(QString::fromUtf8(line))};
}

bool CommandAdapter::isText(const QByteArray &) const
{
    return true;
}

RunnerEvent CommandAdapter::textEvent(const QString &text) const
{
    return Thought{text};
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
