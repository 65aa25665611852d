#pragma once

#include "agent/runner/acp_agents.h"
#include "agent/runner/acp_session.h"
#include "agent/runner/acp_turn.h"
#include "agent/runner/acp_wire.h"
#include "agent/runner/runner_adapter.h"
#include "agent/runner/turn_queue.h"

#include <QMap>

namespace rensei::runner {

/// The Agent Client Protocol, version 1, from the side of the client. The program does its own file and shell work:
/// nothing of that is offered to it. It takes messages while it works; they begin its next turn. The session is over
/// when a turn ends and no message waits. Source: agent/runner/RUNNERS.md, "Adapter acp".
class AcpAdapter final : public RunnerAdapter {
public:
    explicit AcpAdapter(const config::RunnerProfile &profile)
        : m_profile(profile)
    {
    }

    QByteArray initialInput(const Assignment &assignment) override;
    bool closesInput() const override { return false; }
    QList<RunnerEvent> read(const QByteArray &line) override;
    bool isText(const QByteArray &line) const override;
    RunnerEvent textEvent(const QString &text) const override;
    bool takesPrompts() const override { return m_phase != Phase::Done && !m_isStopping; }
    std::optional<QByteArray> prompt(const QString &id, const QString &text) override;
    std::optional<QByteArray> goOn(const QString &text) override;
    bool holdTurns(bool isHeld) override;
    std::optional<QByteArray> stop(std::chrono::seconds grace) override;
    StopTimes stopTimes() const override;
    bool answer(const QString &request, bool allow) override;
    QByteArray takeInput() override;
    Finished conclusion(const ProgramEnd &end) const override;
    std::optional<std::chrono::milliseconds> startTimeout() const override;

private:
    /// What the one request of ours is that is not answered yet; Parked: there is none until goOn().
    enum class Phase { Initializing, Authenticating, Opening, Loading, Configuring, Prompting, Parked, Done };

    void request(Phase phase, const QString &method, QJsonObject params);
    QList<RunnerEvent> handle(const AcpMessage &message);
    QList<RunnerEvent> handleRequest(const AcpMessage &message);
    QList<RunnerEvent> handleNotification(const AcpMessage &message);
    QList<RunnerEvent> handleResult(const QJsonObject &result);
    QList<RunnerEvent> handleFailure(const AcpMessage &failure);
    QList<RunnerEvent> handleInitialized(const QJsonObject &result);
    QList<RunnerEvent> open();
    QList<RunnerEvent> openNew();
    QList<RunnerEvent> handleOpened(const QJsonObject &result, bool isResumed);
    QList<RunnerEvent> authenticate();
    QList<RunnerEvent> configure();
    QList<RunnerEvent> nextTurn();
    QList<RunnerEvent> beginTurn(const TurnQueue::Turn &turn);
    QList<RunnerEvent> endTurn(const QJsonObject &result);
    QList<RunnerEvent> failTurn(const AcpMessage &failure);
    QList<RunnerEvent> finish(Finished finished);
    void answerOpenRequests();
    QString summary() const;

    config::RunnerProfile m_profile;
    Assignment m_assignment;
    Phase m_phase = Phase::Initializing;
    qint64 m_lastId = 0;
    QByteArray m_input; ///< not yet written
    AcpAgent m_agent;
    QJsonObject m_capabilities;
    QJsonArray m_signInMethods;
    bool m_triedToSignIn = false;
    QString m_conversation;
    QList<AcpSetting> m_settings; ///< that remain to be set; the first one is being set while Configuring
    TurnQueue m_turns;
    QMap<QString, AcpMessage> m_requests; ///< open requests for a permission, by their id as a text
    int m_rejected = 0; ///< requests that were not allowed
    AcpTurn m_turn;
    bool m_isStopping = false;
    QList<RunnerEvent> m_late; ///< events that no line of the agent has caused
};

} // namespace rensei::runner
