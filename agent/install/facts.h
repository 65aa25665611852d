#pragma once

#include "agent/config/config.h"
#include "agent/control/control_link.h"
#include "agent/control/stats_payload.h"
#include "agent/control/status_payload.h"
#include "agent/install/foreign_setup.h"
#include "agent/install/install_step.h"
#include "agent/permissions/policy.h"
#include "agent/platform/account.h"
#include "agent/runner/runner_catalog.h"
#include "agent/secrets/secret_store.h"
#include "agent/service/service_manager.h"

namespace rensei::install {

/// What the person wants.
struct Wishes {
    QStringList projects = {}; ///< slugs or ids; empty for the only, the configured or the usual one
    QString runner = {}; ///< a profile's name; "" for the recommended one
    std::optional<permissions::Preset> permissions = {}; ///< nullopt: as configured, else the workspace preset
    bool startsBeforeLogin = false; ///< the service is to run while nobody is logged in, too
    bool hasPastedToken = false; ///< a registration token was given, so none is made
    bool mayUseUserKey = true; ///< false: nobody is signed in, and that is no problem
};

/// The registration token of this computer.
struct TokenFacts {
    bool isStored = false;
    QString store = {}; ///< name of the store that has it
    QString fingerprint = {};
    bool isRefused = false; ///< by the platform
    bool isPasted = false; ///< the one that was given is the one that is stored
    std::optional<secrets::StoreError> problem = {}; ///< of a store, where none has it
};

/// The other set-up that is taken over, and its program.
struct ImportFacts {
    ForeignSetUp setUp = {};
    QString running = {}; ///< its program, where that runs; "" where it does not
    QList<ForeignService> services = {}; ///< that start it
};

/// What is known so far; what was not looked at is empty.
struct Facts {
    Wishes wishes = {};
    QString serverUrl = {};
    QString configFile = {};

    bool hasUserKey = false;
    QString keyProblem = {}; ///< why there is none, sentences
    std::optional<Result<platform::Account>> account = {};
    std::optional<QList<runner::ListedRunner>> runners = {};
    std::optional<ImportFacts> import = {}; ///< nullopt: nothing is taken over
    bool hasConfigFile = false;
    QByteArray configText = {};
    std::optional<Result<config::Config>> config = {};
    TokenFacts token = {};
    std::optional<Result<service::ServiceState>> service = {};
    std::optional<control::ControlResult<control::StatusPayload>> status = {};
    std::optional<control::StatsPayload> stats = {};
    std::optional<Result<platform::Capacity>> capacity = {};
    bool isKeyNew = false; ///< stored in this run, so that a refusal that the agent tells may be of the one before
    bool isServiceStarted = false; ///< in this run, so that the agent that answers is its
    bool needsRestart = false; ///< the agent runs with something that it reads only when it starts
    std::optional<Instant> heardAfter = {}; ///< heartbeats that were answered before count for nothing
    Instant now{};
};

/// What was chosen; each is valid when its step is satisfied.
struct ChosenProject {
    QString id;
    QString slug;
    QString name;
};
QList<ChosenProject> chosenProjects(const Facts &facts); ///< empty when a wish names none, or nothing was chosen
QString unknownProject(const Facts &facts); ///< the first wish that names none of the account; "" for none
/// Ids of those that a registration key has to be for: the chosen ones, and those of the configuration, to which they
/// are added.
QStringList keyProjects(const Facts &facts);
/// Ids of those whose work is to be taken, those of a set-up that is taken over among them.
QStringList wantedProjectIds(const Facts &facts);
QString chosenRunner(const Facts &facts); ///< a profile's name; "" for none
permissions::Preset chosenPermissions(const Facts &facts);
/// That is recommended where none is wished for; "" for none.
QString recommendedRunner(const Facts &facts);

/// What is so about a step.
struct Verdict {
    enum Kind {
        Satisfied, ///< nothing to do
        Skipped, ///< it makes no sense here
        Needed, ///< to be done, or to be waited for
        Failed, ///< a person must do something first
    };
    Kind kind = Needed;
    QString evidence = {};
    std::optional<Problem> problem = {}; ///< of Failed; of Needed: what to say when it does not come about in time
};
Verdict judge(StepId step, const Facts &facts);

} // namespace rensei::install
