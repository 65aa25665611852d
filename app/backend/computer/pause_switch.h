#pragma once

#include <QObject>
#include <QString>

#include <functional>
#include <optional>

namespace rensei::app {

/// Whether the agent of this computer takes new sessions, and the wish to change that.
class PauseSwitch final : public QObject {
    Q_OBJECT

public:
    struct Parts {
        std::function<std::optional<bool>()> isPaused; ///< as the agent says; nullopt while it is not heard
        /// Asks the agent; `then` once, later: "" or what it said against it. nullopt: no answer.
        std::function<void(bool paused, std::function<void(std::optional<QString> problem)> then)> ask;
    };
    explicit PauseSwitch(Parts parts);

    bool isReachable() const { return m_isReachable; }
    std::optional<bool> isPaused() const { return m_isPaused; } ///< as last known; nullopt: never heard
    bool isChanging() const { return m_isChanging; }

    enum class Failure { None, NoAnswer, Refused };
    Failure failure() const { return m_failure; } ///< of the last wish
    const QString &words() const { return m_words; } ///< of Refused, the agent's own

    void set(bool paused); ///< does nothing while another wish is under way, or the agent is not reachable
    void update(); ///< the agent may say otherwise now

Q_SIGNALS:
    void changed();

private:
    void answered(bool paused, const std::optional<QString> &problem);

    Parts m_parts;
    bool m_isReachable = false;
    std::optional<bool> m_isPaused;
    bool m_isChanging = false;
    Failure m_failure = Failure::None;
    QString m_words;
};

} // namespace rensei::app
