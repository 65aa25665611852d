#include "agent/install/installer.h"

#include "agent/config/config_file.h"
#include "agent/install/config_plan.h"
#include "agent/install/problems.h"
#include "agent/install/texts.h"

#include <QFileInfo>
#include <QSet>

namespace rensei::install {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using control::RegistrationStatus;

static constexpr auto pollInterval = 500ms; // of this computer
static constexpr auto platformPollInterval = 2s;

// Heartbeat and listing together take no more than a minute.
static std::chrono::milliseconds timeFor(StepId step)
{
    if (step == StepId::Service)
        return 90s;
    if (step == StepId::Heartbeat)
        return 35s;
    if (step == StepId::HostVisible)
        return 25s;
    return step == StepId::Agent || step == StepId::Worker ? 30s : 45s;
}

Installer::Installer(Reach &reach, Site site, Request request)
    : m_reach(reach)
    , m_site(std::move(site))
    , m_request(std::move(request))
    , m_scope(std::make_unique<QObject>())
    , m_timer(reach.clock)
{
    m_facts.wishes = m_request.wishes;
    if (m_request.import) {
        m_facts.import = ImportFacts{.setUp = *m_request.import};
        if (!m_request.pastedToken && m_request.import->token) {
            m_request.pastedToken = m_request.import->token;
            m_facts.wishes.mayUseUserKey = m_request.userKey != nullptr;
        }
    }
    m_steps = stepsOf(m_request.import.has_value());
    m_facts.wishes.hasPastedToken = m_request.pastedToken != nullptr;
    m_facts.serverUrl = m_site.platformText;
    m_facts.configFile = m_site.configFile;
    m_facts.hasUserKey = m_request.userKey != nullptr;
    m_facts.keyProblem = m_request.userKeyProblem;
    m_keys = std::make_unique<KeyMaker>(m_reach, m_site, m_receipt, receiptPath(m_site.paths));
}

Installer::~Installer() = default;

bool Installer::needsAccount() const
{
    return judge(StepId::Account, m_facts).kind == Verdict::Failed;
}

void Installer::proceed(const Wishes &wishes)
{
    const bool isPasted = m_facts.wishes.hasPastedToken;
    m_facts.wishes = wishes;
    m_facts.wishes.hasPastedToken = isPasted;
    if (m_isCancelled)
        return rollBack();
    const QString projects = slugsOf(chosenProjects(m_facts));
    if (m_receipt.isEmpty())
        m_receipt = {.platform = m_site.platformText,
            .madeStateFolder = m_receipt.madeStateFolder || !QFileInfo::exists(m_site.paths.root),
            .stateFolders = m_receipt.stateFolders + missingFolders(QFileInfo(m_site.paths.root).path()),
            .begunAt = m_reach.clock.utcNow()};
    if (m_receipt.platform == m_site.platformText && !projects.isEmpty())
        m_receipt.project = projects;
    if (m_request.import)
        m_receipt.importedFrom = m_request.import->folder;
    next();
}

void Installer::next()
{
    if (m_isEnded)
        return;
    if (m_isCancelled)
        return rollBack();
    if (m_step == m_steps.size())
        return complete();
    look();
}

void Installer::looked()
{
    if (m_isEnded)
        return;
    if (m_isCancelled)
        return rollBack();
    m_facts.now = m_reach.clock.utcNow();
    const Verdict verdict = judge(step(), m_facts);
    const bool isRefused = m_facts.stats && m_facts.stats->registration.status == RegistrationStatus::NeedsReauth;
    if (step() == StepId::Worker && isRefused && !m_isPatient && !m_request.isDryRun)
        return replaceRefusedToken();
    switch (verdict.kind) {
    case Verdict::Satisfied:
        report(m_isActing ? StepState::Done : StepState::Satisfied, verdict.evidence);
        return step() == StepId::Heartbeat && !m_request.isDryRun ? revokeFormerKeys() : advance();
    case Verdict::Skipped:
        report(StepState::Skipped, verdict.evidence);
        return advance();
    case Verdict::Failed:
        return failStep(*verdict.problem);
    case Verdict::Needed:
        if (m_request.isDryRun) {
            report(StepState::Skipped, InstallText::tr("Not done yet."));
            return advance();
        }
        return m_isActing ? waitAndLook(verdict) : begin(verdict);
    }
}

void Installer::begin(const Verdict &verdict)
{
    m_isActing = true;
    m_deadline = m_reach.clock.now() + timeFor(step());
    report(StepState::Running, {});
    if (m_isCancelled || m_isEnded) // by who was told just now
        return;
    // Late answers of a change that never comes to an end are ignored.
    m_timer.start(timeFor(step()) + 10s, [this, problem = verdict.problem] {
        m_scope = std::make_unique<QObject>();
        m_isChanging = false;
        failStep(problem.value_or(Problem{u"timed-out"_s, InstallText::tr("This step did not come to an end in time."),
            InstallText::tr("Try again; what is done stays done.")}));
    });
    act();
}

void Installer::act()
{
    m_isChanging = true;
    if (step() == StepId::RegistrationKey)
        return makeKey();
    if (step() == StepId::Config)
        return writeConfig();
    if (step() == StepId::Service)
        return m_facts.needsRestart ? restartService() : startService();
    // A new key and a changed configuration are read at once.
    if (step() == StepId::Worker)
        return m_reach.agent.registerNow(m_scope.get(), [this](const auto &) { acted(std::nullopt); });
    acted(std::nullopt);
}

void Installer::acted(const std::optional<Problem> &problem)
{
    m_isChanging = false;
    if (m_isEnded)
        return;
    if (m_isCancelled)
        return rollBack();
    if (problem)
        return failStep(*problem);
    look();
}

void Installer::waitAndLook(const Verdict &verdict)
{
    const bool isAction = step() == StepId::RegistrationKey || step() == StepId::Config;
    if (isAction || m_reach.clock.now() >= m_deadline)
        return failStep(
            verdict.problem.value_or(Problem{u"no-effect"_s, InstallText::tr("This step was done and had no effect."),
                InstallText::tr("Look for the reason."), {}, u"rensei-agent doctor"_s}));
    const auto pause = step() == StepId::HostVisible ? std::chrono::milliseconds(platformPollInterval) : pollInterval;
    m_reach.clock.callAfter(pause, m_scope.get(), [this] { next(); });
}

void Installer::advance()
{
    ++m_step;
    m_isActing = false;
    m_timer.stop();
    m_scope.release()->deleteLater(); // its call may be running
    m_scope = std::make_unique<QObject>();
    m_reach.clock.callAfter(0ms, m_scope.get(), [this] { next(); });
}

// Only the agent learns that; so the steps from the key on come again, once.
void Installer::replaceRefusedToken()
{
    m_isPatient = true;
    if (m_facts.isKeyNew || m_facts.token.isPasted)
        return looked();
    m_facts.token.isRefused = true;
    m_step = m_steps.indexOf(StepId::RegistrationKey) - 1;
    advance();
}

// Only now: a heartbeat was answered with the new one.
void Installer::revokeFormerKeys()
{
    m_isChanging = true;
    m_timer.stop();
    m_keys->revokeFormer(m_request.userKey, keyPageText(), [this](const QString &note) {
        m_isChanging = false;
        m_note = note;
        advance();
    });
}

void Installer::report(StepState state, const QString &evidence, std::optional<Problem> problem)
{
    Q_EMIT stepChanged({wireName(step()), state, evidence, std::move(problem), m_reach.clock.utcNow()});
}

void Installer::failStep(const Problem &problem)
{
    static const QSet<QString> missing{u"no-user-key"_s, u"no-project"_s, u"several-projects"_s, u"unknown-project"_s,
        u"import-unreadable"_s, u"import-other-platform"_s, u"import-runs"_s, u"import-starts"_s, u"no-runner"_s,
        u"runner-not-installed"_s, u"unknown-runner"_s, u"no-token"_s, u"may-not-make-keys"_s};
    report(StepState::Failed, {}, problem);
    end({.isMissing = missing.contains(problem.code),
        .text = QString(problem.text + u' ' + todoText(problem)).trimmed()});
}

void Installer::complete()
{
    if (m_request.isDryRun)
        return end({.ok = true, .text = InstallText::tr("Nothing was changed.")});
    noteAddedProjects();
    const Outcome outcome{.ok = true, .text = (takesWorkText() + u' ' + m_note).trimmed(), .note = m_note};
    if (m_receipt.isEmpty()) // all of it was done by hand before
        return end(outcome);
    if (m_receipt.key)
        m_receipt.key->isSettled = true;
    if (m_receipt.config) {
        m_receipt.config->isSettled = true;
        m_receipt.config->beforeRun.clear();
    }
    if (m_receipt.service)
        m_receipt.service->isSettled = true;
    m_receipt.finishedAt = m_reach.clock.utcNow();
    if (const auto problem = save())
        return end({.text = problem->text});
    end(outcome);
}

// Source: agent/decisions/054-which-projects-an-installation-takes.md, "Decision"
void Installer::noteAddedProjects()
{
    if (m_addedProjects.isEmpty() || m_facts.isKeyNew)
        return;
    const QString added = InstallText::tr(
        "The configuration takes the work of %1 now, too; the registration key was not changed. If the platform "
        "gives no work of it, have the key made for it, too: %2")
                              .arg(m_addedProjects.join(u", "_s), keyPageText());
    m_note = m_note.isEmpty() ? added : m_note + u' ' + added;
}

QString Installer::takesWorkText() const
{
    return InstallText::tr("This computer takes work for %1.")
        .arg(m_receipt.project.isEmpty() ? m_site.platform.host() : m_receipt.project);
}

void Installer::end(Outcome outcome)
{
    m_isEnded = true;
    m_timer.stop();
    m_scope.release()->deleteLater();
    m_scope = std::make_unique<QObject>();
    if (outcome.receipt.isEmpty() && !m_receipt.isEmpty())
        outcome.receipt = receiptPath(m_site.paths);
    Q_EMIT finished(outcome);
}

void Installer::cancel()
{
    if (m_isCancelled || m_isEnded)
        return;
    m_isCancelled = true;
    if (!m_isChanging)
        rollBack();
}

void Installer::rollBack()
{
    if (m_undo || m_isEnded)
        return;
    m_timer.stop();
    m_scope.release()->deleteLater();
    m_scope = std::make_unique<QObject>();
    if (m_request.isDryRun || m_receipt.isEmpty())
        return end({.isCancelled = true, .text = InstallText::tr("Cancelled; nothing was changed.")});
    m_undo = std::make_unique<Undo>(m_reach, m_site, m_receipt,
        Undo::Wish{.isRollback = true,
            .mayDrain = true,
            .revokeKeys = true,
            .userKey = m_request.userKey,
            .formerToken = m_facts.isKeyNew ? m_storedToken : nullptr,
            .page = keyPageText()});
    connect(m_undo.get(), &Undo::stepChanged, this, &Installer::stepChanged);
    connect(m_undo.get(), &Undo::finished, this, [this](Outcome outcome) {
        m_isEnded = true;
        outcome.ok = false;
        outcome.isCancelled = true;
        Q_EMIT finished(outcome);
    });
    m_undo->start();
}

} // namespace rensei::install

#include "moc_installer.cpp"
