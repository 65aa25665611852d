#pragma once

#include "agent/runner/runner_adapter.h"

namespace rensei::session {

/// The native protocol: JSON lines both ways. In: the session document first, then prompts and the stop. Out: one event
/// a line; a line that is none, or that lacks what its event is about, is kept as a Note; other members that are
/// missing or mistyped are as if absent. Usage is always a total. Source: the design's runner adapters, "rensei".
class RenseiAdapter final : public RunnerAdapter {
public:
    QByteArray opening(const Assignment &assignment) override;
    bool closesInput() const override { return false; }
    QList<RunnerEvent> read(const QByteArray &line) override;
    std::optional<QByteArray> prompt(const QString &id, const QString &text) override;
    std::optional<QByteArray> stop(std::chrono::seconds grace) override;
};

} // namespace rensei::session
