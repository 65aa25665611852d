#pragma once

#include "agent/base/lock_file.h"
#include "agent/workspace/failure.h"
#include "agent/workspace/git_credential.h"
#include "agent/workspace/git_run.h"
#include "agent/workspace/mirror.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace rensei::workspace {

/// What all preparations share. Must outlive them.
struct PreparationParts {
    GitProgram git;
    ProcessFactory makeProcess;
    Clock &clock;
    QString mirrorRoot; ///< made when it is missing
    /// Why there is no space for a repository now; asked at the start and while git fetches. nullopt: there is.
    std::function<std::optional<Failure>()> checkSpace = {};
};

/// A working copy that a runner can be started in.
struct PreparedRepository {
    QString folder; ///< `<session folder>/repo`
    QString commit; ///< what is checked out; "" in a repository without commits
    QString branch; ///< "" when no branch is checked out
    QString defaultBranch; ///< of the server; "" when unknown
    bool wasFetched = true; ///< false: the mirror had it all
    bool isReused = false; ///< it was there from an earlier turn of the session and is as that left it
};

/// Clones a repository for one session, from its mirror: asks the server what it has, fetches into the mirror what is
/// new, and checks out. Nothing is left of one that failed or was canceled but a mirror that is whole.
/// Source: agent/workspace/WORKSPACES.md, "Preparing a working copy".
class Preparation : public QObject {
    Q_OBJECT

public:
    explicit Preparation(const PreparationParts &parts);
    ~Preparation() override;

    /// Into `<sessionFolder>/repo`; the session's folder must exist. A working copy that is there already is used as it
    /// is. A credential for another address
    /// is not used. Ends with one of the signals, which come later, within `timeout` and the time it takes to clean up.
    void start(const CloneSpec &spec, const QString &sessionFolder, const std::optional<GitCredential> &credential,
        std::chrono::milliseconds timeout);

    /// Ends with canceled() when nothing runs any more and what was made is removed.
    void cancel();

Q_SIGNALS:
    void ready(const rensei::workspace::PreparedRepository &repository);
    void failed(const rensei::workspace::Failure &failure);
    void canceled();

private:
    using Answered = std::function<void(const GitOutput &)>;

    void begin();
    void run(const QStringList &arguments, const QString &folder, Answered then);
    void handleBadExit(const GitOutput &output);
    void findSshCommand();
    void lockMirror();
    void askServer();
    void choose(const RemoteRefs &remote);
    void confirmEmpty();
    void makeMirror();
    void fetch(const QString &into);
    void fetched(const QString &into);
    void makeRepository(const QString &commit);
    void checkOut();
    void getSubmodules();
    void getLargeFiles();
    void watchSpace();
    void putInPlace();
    void finish();
    void rebuildMirror();
    void fail(const Failure &failure);
    void breakOff(const Error &error);
    void cleanUp();
    QString repoFolder() const { return m_folder + QStringLiteral("/repo"); }
    QString newFolder() const { return m_folder + QStringLiteral("/repo.new"); }

    PreparationParts m_parts;
    CloneSpec m_spec;
    QString m_folder;
    std::optional<CredentialHelper> m_credential;
    std::optional<Error> m_credentialError;
    QStringList m_sshSettings;
    std::optional<Mirror> m_mirror;
    std::unique_ptr<LockFile> m_lock;
    GitRun m_git;
    OneShotTimer m_lockTimer;
    OneShotTimer m_spaceTimer;
    std::chrono::milliseconds m_deadline{0};
    StartingPoint m_start;
    PreparedRepository m_result;
    bool m_hadMirror = false; ///< it was there before, so what fails may be its fault
    bool m_holdsLock = false;
    bool m_isLocal = false; ///< the running call speaks to no server
    bool m_wasRebuilt = false;
    bool m_isOver = false;
};

} // namespace rensei::workspace
