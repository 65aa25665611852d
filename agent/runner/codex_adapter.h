#pragma once

#include "agent/runner/acp_wire.h"
#include "agent/runner/codex_turn.h"
#include "agent/runner/runner_adapter.h"
#include "agent/runner/turn_queue.h"

#include <QMap>

namespace rensei::runner {

/// Codex as `codex app-server`: JSON-RPC without its version, a message a line. Messages that arrive while it works
/// begin its next turn. The session is over when a turn ends and no message waits.
/// Source: agent/runner/RUNNERS.md, "Adapter codex".
class CodexAdapter final : public RunnerAdapter {
public:
    explicit CodexAdapter(const config::RunnerProfile &profile)
        : m_sandbox(profile.mode)
    {
    }

    QStringList arguments(const Assignment &) const override { return {QStringLiteral("app-server")}; }
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
    /// What the one request of ours is that is not answered yet; none while Working, and none until goOn() while
    /// Parked.
    enum class Phase { Initializing, ReadingAccount, Opening, Resuming, Starting, Working, Parked, Done };

    QList<RunnerEvent> handle(const QByteArray &line);
    void request(Phase phase, const QString &method, const QJsonObject &params);
    void interrupt();
    QList<RunnerEvent> handleRequest(const AcpMessage &message);
    QList<RunnerEvent> handleNotification(const AcpMessage &message);
    QList<RunnerEvent> handleResult(const QJsonObject &result);
    QList<RunnerEvent> handleFailure(const AcpMessage &failure);
    QList<RunnerEvent> handleAccount(const QJsonObject &result);
    QList<RunnerEvent> handleOpened(const QJsonObject &result, bool isResumed);
    QList<RunnerEvent> handleUsage(const QJsonObject &params);
    QList<RunnerEvent> handleError(const QJsonObject &params);
    void openNew();
    QList<RunnerEvent> failTurn(const QString &status, const QJsonObject &error);
    QList<RunnerEvent> nextTurn();
    QList<RunnerEvent> beginTurn(const TurnQueue::Turn &turn);
    QList<RunnerEvent> endTurn(const QJsonObject &turn);
    QList<RunnerEvent> finish(Finished finished);
    QString summary() const;

    QString m_sandbox;
    Assignment m_assignment;
    Phase m_phase = Phase::Initializing;
    qint64 m_lastId = 0;
    QByteArray m_input; ///< not yet written
    QString m_thread;
    QString m_turnId;
    TurnQueue m_turns;
    QMap<QString, AcpMessage> m_requests; ///< open requests for an approval, by their id as a text
    int m_rejected = 0; ///< requests that were not allowed
    bool m_isOverLimit = false; ///< the work's limit of tokens is reached
    CodexTurn m_turn;
    bool m_isStopping = false;
    QList<RunnerEvent> m_late; ///< events that no line of the program has caused
};

} // namespace rensei::runner
