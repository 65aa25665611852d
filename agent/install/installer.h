#pragma once

#include "agent/base/one_shot_timer.h"
#include "agent/install/key_maker.h"
#include "agent/install/plan.h"
#include "agent/install/receipt.h"
#include "agent/install/undo.h"

#include <QHash>
#include <QObject>

#include <memory>

namespace rensei::install {

/// Makes this computer take work: looks at each step, does what is not satisfied, looks again, and believes only that.
/// Run again, it repairs: what is satisfied is not done again, and a registration token that the platform refuses is
/// replaced. Source: agent/install/INSTALL.md, "Steps".
class Installer final : public QObject {
    Q_OBJECT

public:
    struct Request {
        Wishes wishes = {};
        SharedSecret userKey = {}; ///< null: none
        QString userKeyProblem = {}; ///< why there is none, "" when nobody is signed in
        SharedSecret pastedToken = {}; ///< null: none
        std::optional<ForeignSetUp> import = {}; ///< to take over; its token takes the place of a pasted one
        bool isDryRun = false; ///< looks at everything, changes nothing
    };

    /// `reach` outlives it.
    Installer(Reach &reach, Site site, Request request);
    ~Installer() override;

    /// Looks at what there is, then emits planned().
    void prepare();

    /// After planned(): does it, with `wishes` in place of those of the request.
    void proceed(const Wishes &wishes);
    const Wishes &wishes() const { return m_facts.wishes; }
    /// After planned(): it would fail for want of an account, whatever the wishes are.
    bool needsAccount() const;

    /// Takes back what was done so far, once a change that is under way has ended.
    void cancel();

Q_SIGNALS:
    void planned(const rensei::install::Plan &plan);
    void stepChanged(const rensei::install::StepChange &change);
    void finished(const rensei::install::Outcome &outcome); ///< once

private:
    // installer.cpp: the order
    void prepared();
    void next();
    void look();
    void looked();
    void begin(const Verdict &verdict);
    void act();
    void acted(const std::optional<Problem> &problem);
    void waitAndLook(const Verdict &verdict);
    void advance();
    void replaceRefusedToken();
    void revokeFormerKeys();
    void report(StepState state, const QString &evidence, std::optional<Problem> problem = {});
    void failStep(const Problem &problem);
    void complete();
    QString takesWorkText() const;
    void end(Outcome outcome);
    void rollBack();

    // installer_looks.cpp: what each step looks at; looked() follows
    void lookForForeign(std::function<void()> then);
    void lookAtImport();
    void lookAtToken();
    void findToken();
    void readConfig();
    void lookAtService();
    void lookAtAgent();
    void lookAtStats();
    void lookAtHosts();
    Plan makePlan() const;

    // installer_acts.cpp: what each step does; acted() follows
    void makeKey();
    void writeConfig();
    std::optional<Problem> makeConfigFolder();
    std::optional<Problem> changeConfig();
    void collectAddedProjects();
    ConfigEntry configEntry(const QByteArray &text) const;
    void startService();
    void restartService();
    void setStartsBeforeLogin();
    QString keyPageText() const;
    std::optional<Problem> save();

    StepId step() const { return m_steps.at(m_step); }
    void noteAddedProjects();

    Reach &m_reach;
    Site m_site;
    Request m_request;
    Facts m_facts;
    Receipt m_receipt;
    QString m_receiptProblem;
    std::unique_ptr<KeyMaker> m_keys;
    std::unique_ptr<QObject> m_scope; ///< of the calls of the present step
    OneShotTimer m_timer;
    std::unique_ptr<Undo> m_undo;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true); ///< the manager's answers have no context
    SharedSecret m_storedToken; ///< that was there before this run
    QList<StepId> m_steps;
    qsizetype m_step = 0;
    int m_open = 0; ///< looks of prepare() that have not answered
    std::chrono::milliseconds m_deadline{0};
    bool m_isActing = false; ///< the step was begun
    bool m_isChanging = false; ///< a change is under way, which is not interrupted
    bool m_isCancelled = false;
    bool m_isEnded = false;
    bool m_isPatient = false; ///< a refused token was replaced, or may not be
    QList<ForeignSetUp> m_foreign; ///< that were found
    QHash<quint16, QString> m_foreignPrograms; ///< that run, by their ports
    QStringList m_addedProjects; ///< slugs of those that joined others in the configuration
    QString m_note; ///< for the last text
};

} // namespace rensei::install
