#include "agent/install/undo.h"

#include "agent/base/json_reader.h"
#include "agent/base/private_file.h"
#include "agent/install/key_calls.h"
#include "agent/install/problems.h"
#include "agent/install/texts.h"
#include "agent/platform/endpoint.h"

#include <QDir>
#include <QFileInfo>

#include <utility>

namespace rensei::install {

using namespace Qt::StringLiterals;

static const QString sessionsStep = u"sessions"_s;
static const QString serviceStep = u"service"_s;
static const QString workerStep = u"worker"_s;
static const QString configStep = u"config"_s;
static const QString keyStep = u"registration-key"_s;
static const QString stateStep = u"state"_s;
static const QString dataStep = u"data"_s;

Undo::Undo(Reach &reach, const Site &site, Receipt receipt, Wish wish)
    : m_reach(reach)
    , m_site(site)
    , m_receipt(std::move(receipt))
    , m_wish(std::move(wish))
{
}

QList<Undo::Step> Undo::steps()
{
    return {{sessionsStep, InstallText::tr("Let running sessions end")},
        {serviceStep, InstallText::tr("Stop the background program")},
        {workerStep, InstallText::tr("Sign this computer off from the platform")},
        {configStep, InstallText::tr("Take the configuration back")},
        {keyStep, InstallText::tr("Remove this computer's key")},
        {stateStep, InstallText::tr("Remove what the background program knew")},
        {dataStep, InstallText::tr("Logs, sessions and working copies")}};
}

void Undo::start()
{
    if (m_wish.isRollback) {
        m_steps = {serviceStep, workerStep, configStep, keyStep};
        if (m_receipt.madeStateFolder && !m_receipt.finishedAt)
            m_steps += {stateStep, dataStep};
    } else {
        for (const Step &step : steps())
            m_steps.append(step.id);
    }
    next();
}

void Undo::next()
{
    if (m_isStopped || m_steps.isEmpty())
        return finish();
    m_step = m_steps.takeFirst();
    if (!m_wish.isRollback)
        report(StepState::Running, {});
    if (m_step == sessionsStep)
        undoSessions();
    else if (m_step == serviceStep)
        undoService();
    else if (m_step == workerStep)
        undoWorker();
    else if (m_step == configStep)
        undoConfig();
    else if (m_step == keyStep)
        undoKey();
    else if (m_step == stateStep)
        undoState();
    else
        undoData();
}

void Undo::report(StepState state, const QString &evidence, std::optional<Problem> problem)
{
    Q_EMIT stepChanged({m_step, state, evidence, std::move(problem), m_reach.clock.utcNow()});
}

void Undo::done(const QString &evidence)
{
    // The end of a worker, of state and of data are no steps of an installation.
    const bool isOwnStep = m_step == serviceStep || m_step == configStep || m_step == keyStep;
    const auto remark = std::exchange(m_remark, std::nullopt);
    if (!m_wish.isRollback)
        report(StepState::Done, evidence, remark);
    else if (isOwnStep)
        report(StepState::Undone, evidence, remark);
    next();
}

void Undo::skip(const QString &evidence)
{
    if (!m_wish.isRollback)
        report(StepState::Skipped, evidence);
    next();
}

void Undo::fail(const Problem &problem)
{
    ++m_failures;
    report(StepState::Failed, {}, problem);
    next();
}

void Undo::undoSessions()
{
    m_reach.agent.status(this, [this](const control::ControlResult<control::StatusPayload> &status) {
        const int running = status ? status->activeSessions : 0;
        if (running == 0)
            return skip(InstallText::tr("None runs."));
        if (m_wish.mayDrain)
            return done(InstallText::tr("%n will be waited for.", "sessions", running));
        m_isStopped = true;
        fail({u"sessions-running"_s, InstallText::tr("%n session(s) run here.", nullptr, running),
            InstallText::tr("Wait for its end, or let the removal wait for it."), {},
            u"rensei-agent uninstall --yes"_s});
    });
}

void Undo::undoService()
{
    const bool isOurs = m_receipt.service && !(m_wish.isRollback && m_receipt.service->isSettled);
    if (m_wish.isRollback && (!isOurs || m_receipt.service->existed))
        return skip({});
    const std::weak_ptr<bool> alive = m_alive;
    m_reach.services.query(m_site.service, [this, alive, isOurs](const Result<service::ServiceState> &state) {
        if (alive.expired())
            return;
        if (!state)
            return fail(localProblem(u"service-manager"_s,
                InstallText::tr("The system's service manager cannot be asked: %1.").arg(state.error().detail)));
        // Without a receipt, e.g. a damaged one, it is known by its program.
        const bool isThere = state->isInstalled && (isOurs || state->program == m_site.service.program);
        if (isThere)
            return removeService(m_reach.services.files(m_site.service.name));
        undoStartBeforeLogin({});
    });
}

void Undo::removeService(const QStringList &files)
{
    const std::weak_ptr<bool> alive = m_alive;
    m_reach.services.remove(m_site.service.name, [this, alive, files](const Result<void> &removed) {
        if (alive.expired())
            return;
        if (!removed)
            return fail(localProblem(u"service-not-removed"_s,
                InstallText::tr("The service cannot be removed: %1.").arg(describe(removed.error()))));
        m_removed += files;
        undoStartBeforeLogin(files);
    });
}

// Only where the installation switched it on.
void Undo::undoStartBeforeLogin(const QStringList &files)
{
    const auto removed = [this, files] {
        m_receipt.service.reset();
        save();
        checkNoAgent(files);
    };
    if (!m_receipt.service || !m_receipt.service->setBeforeLogin)
        return removed();
    const std::weak_ptr<bool> alive = m_alive;
    m_reach.services.setStartsBeforeLogin(false, [this, alive, removed](const Result<void> &set) {
        if (alive.expired())
            return;
        if (!set)
            return fail(localProblem(u"start-before-login"_s,
                InstallText::tr("The start before a login cannot be switched off: %1.").arg(describe(set.error()))));
        removed();
    });
}

// One that was started by hand uses what is about to be removed.
void Undo::checkNoAgent(const QStringList &files)
{
    m_reach.agent.status(this, [this, files](const control::ControlResult<control::StatusPayload> &status) {
        if (status && !m_wish.isRollback) {
            m_isStopped = true;
            return fail({u"agent-by-hand"_s,
                InstallText::tr("An agent that was started by hand runs here (process %1).").arg(status->pid),
                InstallText::tr("End it, then try again.")});
        }
        if (files.isEmpty())
            skip(InstallText::tr("There is none."));
        else
            done(files.join(u", "_s));
    });
}

// The agent does it when it ends in good order; then it keeps no worker id.
void Undo::undoWorker()
{
    const auto bytes = readPrivateFile(m_site.paths.identity());
    const auto identity = bytes ? parseObject(*bytes) : Result<QJsonObject>(QJsonObject());
    const QString workerId = identity ? (*identity)["workerId"_L1].toString() : QString();
    if (!platform::isPathSegment(workerId))
        return skip(InstallText::tr("It has signed off."));
    deregister(workerId);
}

void Undo::deregister(const QString &workerId)
{
    secrets::findSecret(m_reach.stores, m_site.token(), this, [this, workerId](const secrets::Found &found) {
        const QString forgets
            = InstallText::tr("The platform forgets this computer automatically within five minutes.");
        if (!found.secret)
            return skip(forgets);
        m_reach.platform.send({.method = "DELETE",
                                  .path = platform::workerPath(workerId),
                                  .bearer = found.secret,
                                  .deadline = std::chrono::seconds(5)},
            this, [this, workerId, forgets](const Result<http::Response> &reply) {
                if (reply || platform::isWorkerMissing(reply.error()))
                    return done(workerId);
                skip(forgets);
            });
    });
}

void Undo::undoKey()
{
    if (!m_receipt.key || (m_wish.isRollback && m_receipt.key->isSettled)) {
        if (m_receipt.formerKeys.isEmpty() || m_wish.isRollback)
            return skip(InstallText::tr("None was stored by the installation."));
        return revokeKeys({});
    }
    removeToken();
}

void Undo::removeToken()
{
    secrets::findSecret(m_reach.stores, m_site.token(), this, [this](const secrets::Found &found) {
        const KeyEntry key = m_receipt.key.value_or(KeyEntry());
        const QString fingerprint = found.secret ? QString::fromLatin1(found.secret->fingerprint()) : QString();
        // After a crash it may be stored without the receipt's knowing.
        const bool isOurs = found.secret && found.storeName == m_reach.newSecrets.name()
            && (key.isStored() ? fingerprint == key.fingerprint : fingerprint != key.before);
        if (!found.secret)
            return revokeKeys(InstallText::tr("None is stored."));
        if (!isOurs)
            return revokeKeys(InstallText::tr("The stored token is another one, and stays."));
        if (m_wish.formerToken)
            return putFormerTokenBack();
        m_reach.newSecrets.remove(m_site.token(), this, [this](const secrets::StoreResult<void> &removed) {
            if (!removed && removed.error().problem != secrets::StoreProblem::NoEntry)
                return fail(keychainProblem(removed.error()));
            m_removed.append(InstallText::tr("this computer's registration key, in %1")
                                 .arg(secrets::shownName(m_reach.newSecrets.name())));
            revokeKeys(InstallText::tr("Removed from %1.").arg(secrets::shownName(m_reach.newSecrets.name())));
        });
    });
}

void Undo::putFormerTokenBack()
{
    m_reach.newSecrets.write(
        m_site.token(), m_wish.formerToken->clone(), this, [this](const secrets::StoreResult<void> &written) {
            if (!written)
                return fail(keychainProblem(written.error()));
            revokeKeys(
                InstallText::tr("The one before is back in %1.").arg(secrets::shownName(m_reach.newSecrets.name())));
        });
}

static QString withSentence(const QString &evidence, const QString &sentence)
{
    return evidence.isEmpty() ? sentence : evidence + u' ' + sentence;
}

static bool isKnownThere(const KeyEntry &key)
{
    return !key.org.isEmpty() && (!key.id.isEmpty() || !key.name.isEmpty());
}

// First the present one, then the replaced ones, which a rollback leaves.
void Undo::revokeKeys(const QString &evidence)
{
    const bool isPresent = m_receipt.key.has_value();
    if (!isPresent && (m_receipt.formerKeys.isEmpty() || m_wish.isRollback))
        return done(evidence);
    const KeyEntry key = isPresent ? *m_receipt.key : m_receipt.formerKeys.first();
    if (!isKnownThere(key) || !m_wish.revokeKeys) {
        forgetKey();
        return revokeKeys(withSentence(
            evidence, InstallText::tr("It stays valid on the platform; it is revoked on %1.").arg(pageOf(key))));
    }
    if (!m_wish.userKey)
        return fail(
            {u"no-user-key"_s, InstallText::tr("The key %1 is not revoked, because nobody is signed in.").arg(key.name),
                InstallText::tr("Revoke it on the page."), pageOf(key)});
    revokeKey(m_reach.platform, key, m_wish.userKey, this,
        [this, key, evidence](const Result<void> &result) { revoked(key, result, evidence); });
}

void Undo::revoked(const KeyEntry &key, const Result<void> &result, const QString &evidence)
{
    if (result) {
        forgetKey();
        return revokeKeys(withSentence(evidence, InstallText::tr("Revoked on the platform.")));
    }
    // Only the making of keys is documented: trying again would never help.
    if (!platform::isRouteMissing(result.error()))
        return fail({u"key-not-revoked"_s,
            InstallText::tr("The platform did not revoke the key %1: %2.").arg(key.name, describe(result.error())),
            InstallText::tr("Revoke it on the page."), pageOf(key)});
    m_remark = Problem{u"key-stays"_s,
        InstallText::tr("This platform does not revoke keys automatically, so %1 stays valid.").arg(key.name),
        InstallText::tr("Revoke it on the page."), pageOf(key)};
    forgetKey();
    revokeKeys(evidence);
}

QString Undo::pageOf(const KeyEntry &key) const
{
    const QString &usual = m_wish.page.isEmpty() ? m_site.platformText : m_wish.page;
    return key.page.isEmpty() ? usual : key.page;
}

void Undo::forgetKey()
{
    if (m_receipt.key)
        m_receipt.key.reset();
    else
        m_receipt.formerKeys.removeFirst();
    save();
}

bool Undo::save()
{
    const QString path = receiptPath(m_site.paths);
    if (!QFileInfo::exists(path) && m_receipt.isEmpty())
        return true;
    return saveReceipt(path, m_receipt).has_value();
}

void Undo::finish()
{
    const QString path = receiptPath(m_site.paths);
    if (m_receipt.isEmpty() && m_failures == 0)
        removeFile(path);
    else if (m_wish.isRollback && m_failures == 0 && m_receipt.isEmpty() == false) {
        m_receipt.finishedAt = m_reach.clock.utcNow(); // what is left was settled before
        save();
    }
    if (!m_isStopped && m_failures == 0 && (!QFileInfo::exists(m_site.paths.root) || QDir().rmdir(m_site.paths.root)))
        removeEmptyFolders(m_receipt.stateFolders);
    Outcome outcome;
    outcome.ok = m_failures == 0;
    outcome.removed = m_removed;
    outcome.receipt = QFileInfo::exists(path) ? path : QString();
    outcome.text = m_isStopped ? InstallText::tr("Nothing was removed.")
        : !outcome.ok ? InstallText::tr("Not everything could be taken back; run it again when that is solved.")
        : m_wish.isRollback
        ? InstallText::tr("Cancelled; what was done is taken back.")
        : InstallText::tr("This computer takes no more work; what the installation made is removed.");
    Q_EMIT finished(outcome);
}

} // namespace rensei::install

#include "moc_undo.cpp"
