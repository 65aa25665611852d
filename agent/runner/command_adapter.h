#pragma once

#include "agent/runner/runner_adapter.h"

namespace rensei::session {

/// Any program: the instruction on standard input, which is then closed; each line of output a Thought; the exit code
/// is the outcome. It takes no prompts and no cooperative stop. Source: the design's runner adapters, "command".
class CommandAdapter final : public RunnerAdapter {
public:
    QByteArray opening(const Assignment &assignment) override;
    bool closesInput() const override { return true; }
    QList<RunnerEvent> read(const QByteArray &line) override;
    std::optional<QByteArray> prompt(const QString &id, const QString &text) override;
    std::optional<QByteArray> stop(std::chrono::seconds grace) override;
};

} // namespace rensei::session
