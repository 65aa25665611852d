#pragma once

#include "agent/runner/runner_event.h"

#include <QList>
#include <QString>

#include <optional>

namespace rensei::runner {

/// The messages for an agent that works in turns, and whether its next turn may begin. It does not begin while a person
/// pauses the session, nor until a limit of the model's provider is over. Pure.
class TurnQueue {
public:
    enum class State {
        Free, ///< the next turn begins when the one under way has ended
        Held, ///< it does not, because of a pause
        Paused, ///< no turn is under way, because of a pause
        Limited, ///< no turn is under way, because of a limit, and what was asked is not done
        LimitedAndHeld, ///< the same, and the session is paused, too
    };

    struct Turn {
        QString text; ///< all messages that waited
        QList<RunnerEvent> events; ///< that they are taken
    };

    State state() const { return m_state; }

    /// What the first turn is about; replaces an earlier one.
    void setTask(const QString &text) { m_task = text; }
    void add(const QString &id, const QString &text) { m_messages.append({id, text}); }
    bool isEmpty() const { return m_task.isEmpty() && m_messages.isEmpty(); }

    /// From now on no turn begins, or each does again. What rests already begins with goOn().
    void hold(bool isHeld);

    /// The next turn, whether a message waits or not; nullopt when it is held back, and then it rests.
    std::optional<Turn> next();

    /// A turn ended because of a limit: the agent waits for its end, Waiting; or, where that makes no sense any more,
    /// its session has failed, Finished.
    RunnerEvent limited(const QString &what, const std::optional<Instant> &ends);

    /// A turn did what was asked.
    void succeeded();

    /// The pause or the limit is over: a turn with what waits, after a limit with `text` at its head, after a pause
    /// with `text` only if nothing waits. nullopt when nothing rests.
    std::optional<Turn> goOn(const QString &text);

private:
    struct Message {
        QString id;
        QString text;
    };

    Turn take();

    State m_state = State::Free;
    QString m_task; ///< comes before all messages
    QList<Message> m_messages;
    int m_limits = 0; ///< in a row
    int m_limitsWithoutEnd = 0; ///< of them those whose end was not told
};

} // namespace rensei::runner
