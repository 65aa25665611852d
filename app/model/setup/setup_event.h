#pragma once

#include "agent/base/instant.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>
#include <variant>

namespace rensei::app {

/// What is wrong with a step: what is so, and what to do.
struct SetupProblem {
    QString code; ///< for programs, such as `forbidden`
    QString text;
    QString todo;
    QUrl page = {}; ///< of the platform, where it can be done; http or https, else empty
    QString command = {}; ///< of the agent's program, that does it; "" for none

    bool operator==(const SetupProblem &) const = default;
};

/// One step of setting this computer up, repairing or removing it.
struct SetupStep {
    enum class State {
        Pending, ///< nothing has been reported of it
        Running,
        Done,
        Satisfied, ///< it was so before, nothing was done
        Failed,
        Skipped,
        Undone, ///< it was done, and is taken back
    };
    QString id;
    QString title; ///< the agent's own, in English
    State state = State::Pending;
    QString evidence = {}; ///< by what it was seen, such as a worker's id
    std::optional<SetupProblem> problem = {};
    std::optional<Instant> at = {};

    bool isGood() const { return state == State::Done || state == State::Satisfied; }
    bool operator==(const SetupStep &) const = default;
};

/// What the agent is about to do, and what there is to choose from.
struct SetupPlan {
    struct Write {
        QString path;
        QString what;
        bool operator==(const Write &) const = default;
    };
    struct Project {
        QString slug;
        QString name; ///< the slug where there is none
        bool isDefault = false;
        bool operator==(const Project &) const = default;
    };
    struct Runner {
        QString name;
        QString title; ///< the name where there is none
        QString version;
        bool isRecommended = false;
        QString problem; ///< why it cannot be used; "" when it can
        bool operator==(const Runner &) const = default;
    };
    /// What another program for the same work has set up. It stays as it is.
    struct Foreign {
        QString path;
        bool canImport = false;
        QString problem = {}; ///< why it cannot be imported; "" else
        QString platform = {}; ///< its server URL; "" when it names none
        bool hasKey = false; ///< with its registration key, so that nobody needs to sign in
        QString running = {}; ///< its program, where that runs; "" else
        quint16 port = usualPort; ///< of its control API
        QStringList takes = {}; ///< what an import takes over, as the agent says it

        static constexpr quint16 usualPort = 7734;
        bool operator==(const Foreign &) const = default;
    };
    QList<SetupStep> steps;
    QList<Write> writes;
    QString service; ///< by what the agent is started in the background, "" when not told
    QList<Project> projects;
    QList<Runner> runners;
    QString permissions; ///< the preset that is chosen unless another is
    std::optional<bool> startsBeforeLogin = {}; ///< as it is; nullopt where that cannot be switched
    QList<Foreign> foreign;
    QStringList removes; ///< of a removal: what it removes

    bool operator==(const SetupPlan &) const = default;
};

struct SetupFinished {
    bool isOk = false;
    bool isCancelled = false;
    QString receipt = {}; ///< the path of the list of what was written; "" for none
    QStringList removed = {}; ///< paths
    QString text = {};
    QString note = {}; ///< what should be known besides; "" for nothing

    bool operator==(const SetupFinished &) const = default;
};

using SetupEvent = std::variant<SetupPlan, SetupStep, SetupFinished>;

/// Reads one line that `rensei-agent install --json` and its like write. nullopt for a line that is none of the known,
/// which is to be ignored. Every text is cut to what a window can show, every list to what it can hold.
std::optional<SetupEvent> parseSetupEvent(const QByteArray &line);

} // namespace rensei::app
