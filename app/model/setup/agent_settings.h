#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace rensei::app {

/// A setting of the agent's configuration as it is in force.
struct AgentSetting {
    QString key; ///< `capacity.maxConcurrentSessions`
    QString text = {}; ///< a number as its digits; "" for none, and for a list
    QStringList items = {}; ///< of a list
    QString usual = {}; ///< what holds where nothing is set; "" for none
    QString variable = {}; ///< that comes before the file; "" for none
    bool isSet = false; ///< in the file

    int number() const { return text.toInt(); }

    bool operator==(const AgentSetting &) const = default;
};

/// From when on a change counts.
enum class SettingEffect {
    Now,
    AtStart, ///< of the agent, which does not run
    AfterRestart, ///< of the agent, which runs
    Refused, ///< the agent runs, and cannot use the file
    Unknown, ///< the agent runs, and did not answer
};

/// Why so many sessions at once are usual on this computer.
enum class UsualSessions { Cores, Memory, Most };

/// The settings of the agent's configuration.
struct AgentSettings {
    QString file; ///< absolute
    QList<AgentSetting> all = {};
    UsualSessions usualSessions = UsualSessions::Most;
    std::optional<SettingEffect> effect = {}; ///< of the change that this is the outcome of

    const AgentSetting *find(const QString &key) const; ///< null when there is none
    AgentSetting *find(const QString &key);

    bool operator==(const AgentSettings &) const = default;
};

/// What the owner of this computer said about all work of a repository or project.
struct OwnerDecision {
    QString subject; ///< `repository git.example/o/r`
    bool isAllowed = false; ///< always, else never

    bool operator==(const OwnerDecision &) const = default;
};

/// `rensei-agent config --json`; nullopt when it is none.
std::optional<AgentSettings> parseAgentSettings(const QByteArray &bytes);

/// `rensei-agent consents --json`; nullopt when it is none.
std::optional<QList<OwnerDecision>> parseDecisions(const QByteArray &bytes);

} // namespace rensei::app
