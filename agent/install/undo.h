#pragma once

#include "agent/install/install_step.h"
#include "agent/install/reach.h"
#include "agent/install/receipt.h"

#include <QObject>

namespace rensei::install {

/// Takes back what a receipt lists: all of it when this computer is to do no more work, or what an installation that
/// was cancelled has changed so far. Whatever fails is told, and the rest goes on. What is taken back leaves the
/// receipt at once, so that it can be run again. Source: agent/install/INSTALL.md, "Taking back".
class Undo final : public QObject {
    Q_OBJECT

public:
    struct Wish {
        bool isRollback = false; ///< of what is not settled, under the names of the installation's steps
        bool mayDrain = false; ///< sessions that run are waited for; else nothing is done while there are some
        bool revokeKeys = false;
        bool deleteData = false;
        SharedSecret userKey = {}; ///< for revoking; null: none
        SharedSecret formerToken = {}; ///< to be put back, of a rollback in the same run; null: none
        QString page = {}; ///< where keys are revoked by hand
    };

    /// `reach` and `site` outlive it.
    Undo(Reach &reach, const Site &site, Receipt receipt, Wish wish);

    struct Step {
        QString id;
        QString title;
    };
    static QList<Step> steps(); ///< of a removal

    void start();

Q_SIGNALS:
    void stepChanged(const rensei::install::StepChange &change);
    void finished(const rensei::install::Outcome &outcome); ///< once

private:
    void next();
    void report(StepState state, const QString &evidence, std::optional<Problem> problem = {});
    void done(const QString &evidence);
    void skip(const QString &evidence);
    void fail(const Problem &problem);

    void undoSessions();
    void undoService();
    void removeService(const QStringList &files);
    void undoStartBeforeLogin(const QStringList &files);
    void checkNoAgent(const QStringList &files);
    void undoWorker();
    void deregister(const QString &workerId);
    void undoConfig();
    void undoKey();
    void removeToken();
    void putFormerTokenBack();
    void revokeKeys(const QString &evidence);
    void revoked(const KeyEntry &key, const Result<void> &result, const QString &evidence);
    void forgetKey();
    QString pageOf(const KeyEntry &key) const; ///< where it is revoked by hand
    void undoState();
    void undoData();
    bool removeFile(const QString &path);
    bool save();
    void finish();

    Reach &m_reach;
    const Site &m_site;
    Receipt m_receipt;
    Wish m_wish;
    QStringList m_steps; ///< ids that are still to do
    QString m_step;
    bool m_isStopped = false; ///< nothing more is done
    int m_failures = 0;
    std::optional<Problem> m_remark; ///< what a person may want to do after the present step
    QStringList m_removed;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true); ///< the manager's answers have no context
};

} // namespace rensei::install
