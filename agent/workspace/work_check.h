#pragma once

#include "agent/workspace/git_run.h"
#include "agent/workspace/shadow_repository.h"
#include "agent/workspace/work_facts.h"
#include "agent/workspace/workspace_record.h"

#include <QObject>

#include <functional>
#include <optional>

namespace rensei::workspace {

/// Learns what work is in a session's folder: from git, as it stands in a shadow repository, and from the server, of
/// which branches it has. One folder at a time. Nothing in the folder is changed and nothing in it is run.
/// Source: agent/workspace/WORKSPACES.md, "When a folder is deleted".
class WorkCheck : public QObject {
    Q_OBJECT

public:
    using Then = std::function<void(const WorkFacts &)>;

    /// `clock` must outlive it.
    WorkCheck(GitProgram git, ProcessFactory makeProcess, Clock &clock);
    ~WorkCheck() override;

    /// Calls `then` once, later. `scratch` is a folder that does not exist; it is made and removed.
    void start(const QString &sessionFolder, const WorkspaceRecord &record, const QString &scratch, Then then);

private:
    using Answered = std::function<void(const QByteArray &)>;

    void lookAround();
    void run(const GitCall &call, Answered then);
    void makeShadow();
    void readStatus();
    void readMarks();
    void readIgnored();
    void readRefs();
    void countOwn();
    void askServer();
    void count();
    void counted(int unpublished);
    void fetchBranches();
    void giveUp(const QString &why);
    void finish();
    GitCall call(const QStringList &arguments) const;
    QByteArray exclusions() const;

    GitRun m_git;
    Clock &m_clock;
    QString m_folder;
    QString m_scratch;
    WorkspaceRecord m_record;
    std::optional<RepositoryUrl> m_url;
    ShadowRepository m_shadow;
    WorkFacts m_facts;
    ReflogCommits m_reflog;
    QStringList m_tips; ///< commits of refs that are not the server's, and HEAD
    QStringList m_branches; ///< full names
    QByteArray m_advertised; ///< `^<commit>` lines of what the server has
    bool m_wasFetched = false;
    Then m_then;
};

} // namespace rensei::workspace
