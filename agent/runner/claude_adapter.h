#pragma once

#include "agent/base/instant.h"
#include "agent/runner/claude_turn.h"
#include "agent/runner/runner_adapter.h"
#include "agent/runner/turn_queue.h"

#include <QMap>

namespace rensei::runner {

/// Claude Code without a terminal: JSON lines both ways, with control requests for permissions and the interruption of
/// a turn. Messages that arrive while it works begin its next turn. The session is over when a turn ends and no message
/// waits. Source: agent/runner/RUNNERS.md, "Adapter claude".
class ClaudeAdapter final : public RunnerAdapter {
public:
    QStringList arguments(const Assignment &assignment) const override;
    QByteArray initialInput(const Assignment &assignment) override;
    bool closesInput() const override { return false; }
    QList<RunnerEvent> read(const QByteArray &line) override;
    bool isText(const QByteArray &line) const override;
    RunnerEvent textEvent(const QString &text) const override { return Note{text}; }
    bool takesPrompts() const override { return m_phase != Phase::Done && !m_isStopping; }
    bool holdTurns(bool isHeld) override;
    std::optional<QByteArray> goOn(const QString &text) override;
    std::optional<QByteArray> prompt(const QString &id, const QString &text) override;
    std::optional<QByteArray> stop(std::chrono::seconds grace) override;
    StopTimes stopTimes() const override;
    bool answer(const QString &request, bool allow) override;
    QByteArray takeInput() override;
    Finished conclusion(const ProgramEnd &end) const override;
    std::optional<std::chrono::milliseconds> startTimeout() const override;

private:
    enum class Phase { Initializing, AddingServers, Working, Parked, Done }; ///< Parked: until goOn()

    QList<RunnerEvent> handle(const QByteArray &line);
    void request(const QJsonObject &what);
    void respond(const QString &request, const QJsonObject &response);
    void refuse(const QString &request, const QString &why);
    QList<RunnerEvent> handleRequest(const QJsonObject &message);
    QList<RunnerEvent> handleResponse(const QJsonObject &response);
    QList<RunnerEvent> handleSystem(const QJsonObject &message);
    QList<RunnerEvent> handleInit(const QJsonObject &message);
    QList<RunnerEvent> handleResult(const QJsonObject &result);
    QList<RunnerEvent> failTurn(const QJsonObject &result);
    bool isGone(const QString &error) const;
    QList<RunnerEvent> nextTurn();
    QList<RunnerEvent> beginTurn(const TurnQueue::Turn &turn);
    bool isOverTokens() const;
    QList<RunnerEvent> finish(Finished finished);
    QString summary(const QJsonObject &result) const;

    Assignment m_assignment;
    Phase m_phase = Phase::Initializing;
    int m_lastRequest = 0;
    QByteArray m_input; ///< not yet written
    QString m_conversation;
    TurnQueue m_turns;
    QList<RunnerEvent> m_taken; ///< by a turn that may find its conversation gone, and so do nothing
    QMap<QString, QJsonObject> m_requests; ///< open requests for a permission: the input of the tool
    int m_rejected = 0; ///< requests that were not allowed
    ClaudeTurn m_turn;
    bool m_isStopping = false;
    bool m_isOverLimit = false; ///< the work's limit of tokens is reached
    std::optional<Instant> m_limitEnds; ///< as last told
    QList<RunnerEvent> m_late; ///< events that no line of the program has caused
};

} // namespace rensei::runner
