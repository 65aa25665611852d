#pragma once

#include "agent/runner/runner_adapter.h"

#include <QSet>

#include <chrono>
#include <optional>

namespace rensei::runner {

/// The native protocol: JSON lines in both directions. Input: the session document, then prompts and the stop. Output:
/// one event per line; a line that is not an event, or that lacks a required member, becomes a Note; other members of
/// the wrong type are ignored; a line that cannot be read and names the type `finished` is a failure. Usage is always a
/// total. Source: agent/runner/RUNNERS.md, "Adapter rensei".
class RenseiAdapter final : public RunnerAdapter {
public:
    QByteArray initialInput(const Assignment &assignment) override;
    bool closesInput() const override { return false; }
    QList<RunnerEvent> read(const QByteArray &line) override;
    bool isText(const QByteArray &line) const override;
    RunnerEvent textEvent(const QString &text) const override;
    bool takesPrompts() const override { return true; }
    std::optional<QByteArray> prompt(const QString &id, const QString &text) override;
    std::optional<QByteArray> stop(std::chrono::seconds grace) override;
    bool answer(const QString &request, bool allow) override;
    QByteArray takeInput() override;

private:
    QSet<QString> m_requests; ///< that are not answered
    QByteArray m_input;
};

} // namespace rensei::runner
