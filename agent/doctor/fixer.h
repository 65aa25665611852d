#pragma once

#include "agent/base/one_shot_timer.h"
#include "agent/control/control_client.h"
#include "agent/doctor/doctor_facts.h"
#include "agent/process/reload_request.h"

#include <QObject>

#include <functional>

namespace rensei::doctor {

/// What the fixes act on; all of it outlives the fixer.
struct FixParts {
    control::ControlClient &agent;
    Clock &clock;
    service::ServiceManager *manager = nullptr; ///< null where there is none
    service::ServiceDefinition service = {};
    StatePaths paths = {};
    QString configPath = {};
    /// Runs a verb of this program and gives the last sentence that it says, within two minutes.
    using VerbThen = std::function<void(const Result<QString> &)>;
    std::function<void(const QStringList &verb, QObject *context, VerbThen then)> runVerb = {};
    std::function<bool(qint64 pid)> requestReload = rensei::requestReload;
    std::function<std::optional<PortOwner>(quint16 port)> portOwner = rensei::portOwner;
};

/// Does what a fix promises.
class Fixer final : public QObject {
    Q_OBJECT

public:
    explicit Fixer(FixParts parts);

    /// What was done, or what there is to see, in a sentence or two; an Error says why not, and what a person can do.
    using Then = std::function<void(const Result<QString> &)>;

    /// `fix` is an id of fixes(), `facts` those that the check was judged by. Calls `then` once, later, unless this is
    /// gone by then.
    void apply(const QString &fix, const DoctorFacts &facts, Then then);

private:
    using Action = void (Fixer::*)(const DoctorFacts &, const Then &);
    static Action actionFor(const QString &fix);

    void repair(const DoctorFacts &facts, const Then &then);
    void loadService(const DoctorFacts &facts, const Then &then);
    void startService(const DoctorFacts &facts, const Then &then);
    void restartService(const DoctorFacts &facts, const Then &then);
    void showPortOwner(const DoctorFacts &facts, const Then &then);
    void renewControlToken(const DoctorFacts &facts, const Then &then);
    void awaitControlToken(std::chrono::milliseconds until, const Then &then);
    void registerAgain(const DoctorFacts &facts, const Then &then);
    void resume(const DoctorFacts &facts, const Then &then);
    void allowASession(const DoctorFacts &facts, const Then &then);
    void showConditions(const DoctorFacts &facts, const Then &then);
    void openConfig(const DoctorFacts &facts, const Then &then);
    void makeConfigPrivate(const DoctorFacts &facts, const Then &then);
    void showConnection(const DoctorFacts &facts, const Then &then);
    void showRunners(const DoctorFacts &facts, const Then &then);
    void showGit(const DoctorFacts &facts, const Then &then);
    void freeSpace(const DoctorFacts &facts, const Then &then);
    void makeWorkFolder(const DoctorFacts &facts, const Then &then);
    void makeLogFolder(const DoctorFacts &facts, const Then &then);
    void showForeign(const DoctorFacts &facts, const Then &then);

    bool hasService(const DoctorFacts &facts) const;
    control::ControlClient::Then<control::ActionReply> saying(const QString &done, const Then &then) const;

    FixParts m_parts;
    OneShotTimer m_wait;
};

} // namespace rensei::doctor
