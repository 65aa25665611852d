#pragma once

#include "app/backend/computer/agent_answer.h"
#include "app/model/setup/agent_settings.h"

#include <functional>
#include <optional>

namespace rensei::app {

/// Has the bundled agent's program tell the settings of the agent's configuration and what was decided about work, and
/// change them: it writes the file, and tells an agent that runs. One thing after the other; it works with the agent
/// down.
class ConfigRun final : public QObject {
    Q_OBJECT

public:
    struct Parts {
        ProcessFactory makeProcess;
        Clock &clock;
        /// The agent's program, with the options for state folder and configuration as its arguments.
        std::function<ProcessStart()> command;
    };
    explicit ConfigRun(Parts parts);

    using Trouble = AgentAnswer::Trouble;

    void look(); ///< reads the settings, then the decisions

    // Each waits for what is being done; of two that wait for the same key the later one replaces the other. They do
    // nothing before the first look.
    void set(const QString &key, const QString &value);
    void unset(const QString &key);
    void setSecret(const QString &key, SharedSecret value); ///< of a key that the keychain keeps; by standard input
    void addItem(const QString &key, const QString &item);
    void removeItem(const QString &key, const QString &item);

    void forget(const QString &subject); ///< the decision about it

    bool isLooking() const;
    bool isChanging() const; ///< something is being changed, or waits for that

    /// The newest, with what is being changed; nullopt before the first look. Those that a failure follows stay.
    const std::optional<AgentSettings> &settings() const { return m_settings; }
    const std::optional<QList<OwnerDecision>> &decisions() const { return m_decisions; }

    Trouble trouble() const { return m_trouble; } ///< of the last look
    const QString &errors() const { return m_errors; }

    /// What could not be changed last; nullopt when nothing was since the last look.
    struct Failure {
        QString subject; ///< the key, or the subject of the decision
        Trouble trouble = Trouble::None;
        QString errors = {};
    };
    const std::optional<Failure> &failure() const { return m_failure; }

Q_SIGNALS:
    void changed();
    void secretStored(); ///< by setSecret()

private:
    struct Task {
        enum class Kind { ReadSettings, ReadDecisions, Change, Forget };
        Kind kind = Kind::ReadSettings;
        QString subject = {};
        QStringList words = {}; ///< of the command line
        std::function<void(AgentSetting &)> apply = {}; ///< what a change makes of its setting
        SharedSecret secret = {}; ///< goes to standard input
    };

    void change(const QString &key, const QStringList &words, std::function<void(AgentSetting &)> apply);
    void start();
    void done(const Task &task, const AgentAnswer::Reply &reply);
    bool read(const Task &task, const QByteArray &output);
    void fail(const Task &task, Trouble trouble, const QString &errors);
    void showChanges();
    bool has(Task::Kind kind) const;

    Parts m_parts;
    AgentAnswer m_answer;
    std::optional<Task> m_current;
    QList<Task> m_tasks; ///< that wait
    std::optional<AgentSettings> m_confirmed; ///< as last read
    std::optional<AgentSettings> m_settings;
    std::optional<QList<OwnerDecision>> m_decisions;
    Trouble m_trouble = Trouble::None;
    QString m_errors;
    std::optional<Failure> m_failure;
};

} // namespace rensei::app
