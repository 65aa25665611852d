#pragma once

#include "agent/runner/runner_adapter.h"

#include <chrono>
#include <optional>

namespace rensei::runner {

/// Any program: the instruction on standard input, which is then closed; each line of output is a Thought; the exit
/// code is the outcome. It supports neither prompts nor a cooperative stop. Source: agent/runner/RUNNERS.md, "Adapter
/// command".
class CommandAdapter final : public RunnerAdapter {
public:
    QByteArray initialInput(const Assignment &assignment) override;
    bool closesInput() const override { return true; }
    QList<RunnerEvent> read(const QByteArray &line) override;
    bool isText(const QByteArray &line) const override;
    RunnerEvent textEvent(const QString &text) const override;
    bool takesPrompts() const override { return false; }
    std::optional<QByteArray> prompt(const QString &id, const QString &text) override;
    std::optional<QByteArray> stop(std::chrono::seconds grace) override;
};

} // namespace rensei::runner
