#include "agent/config/config_file.h"
#include "agent/install/config_plan.h"
#include "agent/install/import.h"
#include "agent/install/installer.h"
#include "agent/install/problems.h"
#include "agent/install/texts.h"
#include "agent/platform/endpoint.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <utility>

namespace rensei::install {

using namespace Qt::StringLiterals;
using control::RegistrationStatus;

void Installer::prepare()
{
    const auto receipt = loadReceipt(receiptPath(m_site.paths));
    if (!receipt)
        m_receiptProblem = receipt.error().detail;
    else if (*receipt)
        m_receipt = **receipt;
    m_open = 1;
    const auto answered = [this] {
        if (--m_open == 0)
            prepared();
    };
    ++m_open;
    m_reach.platform.send(
        platform::whoami(m_request.userKey), m_scope.get(), [this, answered](const Result<http::Response> &reply) {
            // Without a key it tells only whether there are accounts at all.
            if (m_request.userKey || (!reply && platform::isRouteMissing(reply.error())))
                m_facts.account
                    = reply.map([](const http::Response &response) { return platform::parseAccount(response.body); });
            answered();
        });
    readConfig();
    ++m_open;
    lookForForeign(answered);
    ++m_open;
    const std::weak_ptr<bool> alive = m_alive;
    m_reach.services.query(m_site.service, [this, alive, answered](const Result<service::ServiceState> &state) {
        if (alive.expired())
            return;
        m_facts.service = state;
        answered();
    });
    ++m_open;
    m_reach.findRunners(m_facts.config->value_or(config::Config()), m_scope.get(),
        [this, answered](const QList<runner::ListedRunner> &runners) {
            m_facts.runners = runners;
            answered();
        });
    answered();
}

void Installer::lookForForeign(std::function<void()> then)
{
    m_foreign = findForeignSetUps(m_reach.home);
    QSet<quint16> ports;
    for (const ForeignSetUp &one : std::as_const(m_foreign))
        ports.insert(one.port);
    if (m_request.import)
        ports.insert(m_request.import->port);
    if (ports.isEmpty())
        return then();
    m_reach.agent.status(m_scope.get(),
        [this, ports, then = std::move(then)](const control::ControlResult<control::StatusPayload> &status) {
            const auto own = status ? std::optional(status->pid) : std::nullopt;
            const auto open = std::make_shared<qsizetype>(ports.size());
            for (const quint16 port : ports) {
                m_reach.findListener(port, m_scope.get(), [this, port, own, open, then](const Listener &listener) {
                    m_foreignPrograms.insert(port, foreignProgram(listener.owner, listener.isHostAgent, own));
                    if (--*open == 0)
                        then();
                });
            }
        });
}

void Installer::lookAtImport()
{
    lookForForeign([this] {
        m_facts.import->running = m_foreignPrograms.value(m_facts.import->setUp.port);
        m_facts.import->services = findForeignServices(m_reach.home);
        looked();
    });
}

void Installer::prepared()
{
    if (m_isCancelled)
        return;
    Q_EMIT planned(makePlan());
}

Plan Installer::makePlan() const
{
    Plan plan;
    const auto config = m_facts.config && *m_facts.config ? planConfig(m_facts) : Result<ConfigPlan>(ConfigPlan());
    plan.configText = config ? QString::fromUtf8(config->text) : QString();
    if (!m_facts.hasConfigFile || !config || !config->changes.isEmpty())
        plan.writes.append({m_site.configFile,
            m_facts.hasConfigFile
                ? InstallText::tr("the configuration: %1").arg(config ? config->changes.join(u"; "_s) : QString())
                : InstallText::tr("the configuration, a new file")});
    const bool isServiceCurrent
        = m_facts.service && *m_facts.service && (*m_facts.service)->isInstalled && (*m_facts.service)->isCurrent;
    const QStringList files = isServiceCurrent ? QStringList() : m_reach.services.files(m_site.service.name);
    for (const QString &file : files)
        plan.writes.append({file, m_reach.services.title()});
    // The keychain is not opened for the plan: it may ask its owner.
    const bool hasKey = m_receipt.platform == m_site.platformText && m_receipt.key && m_receipt.key->isSettled;
    plan.writes.append({secrets::shownName(m_reach.newSecrets.name()),
        hasKey ? InstallText::tr("a new registration key, if the platform refuses the present one")
               : InstallText::tr("this computer's registration key")});
    plan.writes.append({m_site.paths.root, InstallText::tr("the receipt, and what the background program keeps")});
    plan.service = m_reach.services.title();
    plan.serviceText = m_reach.services.text(m_site.service);
    if (m_facts.account && *m_facts.account)
        plan.projects = (*m_facts.account)->projects;
    for (const ChosenProject &one : chosenProjects(m_facts))
        plan.chosenProjects.append(one.slug);
    if (plan.chosenProjects.isEmpty())
        plan.chosenProjects = wantedProjectIds(m_facts);
    plan.runners = m_facts.runners.value_or(QList<runner::ListedRunner>());
    plan.runner = chosenRunner(m_facts);
    plan.recommendedRunner = recommendedRunner(m_facts);
    plan.permissions = chosenPermissions(m_facts);
    if (m_facts.service && *m_facts.service)
        plan.startsBeforeLogin = (*m_facts.service)->startsBeforeLogin;
    plan.isImport = m_request.import.has_value();
    for (const ForeignSetUp &one : m_foreign)
        plan.foreign.append(foreignEntry(one, m_foreignPrograms.value(one.port)));
    for (const ForeignService &one : findForeignServices(m_reach.home))
        plan.foreign.append({.path = one.path, .what = InstallText::tr("the service of another host program")});
    return plan;
}

void Installer::look()
{
    if (step() == StepId::Import)
        return lookAtImport();
    if (step() == StepId::RegistrationKey)
        return lookAtToken();
    if (step() == StepId::Service)
        return lookAtService();
    if (step() == StepId::Agent)
        return lookAtAgent();
    if (step() == StepId::Worker || step() == StepId::Heartbeat)
        return lookAtStats();
    if (step() == StepId::HostVisible)
        return lookAtHosts();
    if (step() == StepId::Config)
        readConfig();
    looked();
}

void Installer::lookAtToken()
{
    if (!m_receiptProblem.isEmpty())
        return failStep(localProblem(u"receipt"_s,
            InstallText::tr("The receipt of the last installation, %1, cannot be read: %2.")
                .arg(receiptPath(m_site.paths), m_receiptProblem)));
    if (m_receipt.platform != m_site.platformText)
        return failStep(
            {u"other-platform"_s, InstallText::tr("This computer is set up for %1.").arg(m_receipt.platform),
                InstallText::tr("Take that back first."), {}, u"rensei-agent uninstall"_s});
    if (m_isActing)
        return findToken();
    if (!m_receipt.formerKeys.isEmpty() && !m_facts.heardAfter)
        m_facts.heardAfter = m_reach.clock.utcNow(); // with the present one
    // The agent that runs knows whether the platform refuses the token.
    m_reach.agent.stats(m_scope.get(), [this](const control::ControlResult<control::StatsPayload> &stats) {
        if (stats && stats->registration.status == RegistrationStatus::NeedsReauth)
            m_facts.token.isRefused = true;
        findToken();
    });
}

void Installer::findToken()
{
    secrets::findSecret(m_reach.stores, m_site.token(), m_scope.get(), [this](const secrets::Found &found) {
        TokenFacts &token = m_facts.token;
        token.isStored = found.secret != nullptr;
        token.store = found.storeName;
        token.fingerprint = found.secret ? QString::fromLatin1(found.secret->fingerprint()) : QString();
        // A keychain that is not there holds nothing, and is not missed where the key goes into a file.
        const bool isUnused = found.problem && found.problem->problem == secrets::StoreProblem::Absent
            && found.storeName != m_reach.newSecrets.name();
        token.problem = isUnused ? std::nullopt : found.problem;
        token.isPasted = found.secret && m_request.pastedToken && found.secret->equals(m_request.pastedToken->view());
        if (m_isActing || m_request.isDryRun)
            return looked();
        m_storedToken = found.secret;
        m_isChanging = true;
        m_keys->recover(
            token.fingerprint, token.store, m_request.userKey, [this](const std::optional<Problem> &problem) {
                m_isChanging = false;
                if (problem && !m_isCancelled)
                    return failStep(*problem);
                looked();
            });
    });
}

void Installer::readConfig()
{
    QFile file(m_site.configFile);
    m_facts.hasConfigFile = QFileInfo::exists(m_site.configFile);
    m_facts.configText = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    m_facts.config = config::loadConfig(m_site.configFile);
}

void Installer::lookAtService()
{
    m_reach.agent.status(m_scope.get(), [this](const control::ControlResult<control::StatusPayload> &status) {
        m_facts.status = status;
        const std::weak_ptr<bool> alive = m_alive;
        m_reach.services.query(m_site.service, [this, alive](const Result<service::ServiceState> &state) {
            if (alive.expired())
                return;
            m_facts.service = state;
            looked();
        });
    });
}

void Installer::lookAtAgent()
{
    m_reach.agent.status(m_scope.get(), [this](const control::ControlResult<control::StatusPayload> &status) {
        m_facts.status = status;
        looked();
    });
}

void Installer::lookAtStats()
{
    m_reach.agent.stats(m_scope.get(), [this](const control::ControlResult<control::StatsPayload> &stats) {
        m_facts.stats = stats ? std::optional(*stats) : std::nullopt;
        looked();
    });
}

void Installer::lookAtHosts()
{
    if (!m_request.userKey)
        return lookAtStats();
    m_reach.platform.send(
        platform::capacity(m_request.userKey), m_scope.get(), [this](const Result<http::Response> &reply) {
            const QString machine = m_facts.status && *m_facts.status ? (*m_facts.status)->machineId : QString();
            const platform::HostIdentity self{.machineId = machine,
                .workerId = m_facts.stats ? m_facts.stats->workerId : QString(),
                .hostname = m_site.hostName};
            m_facts.capacity = reply.map(
                [&self](const http::Response &response) { return platform::parseCapacity(response.body, self); });
            lookAtStats();
        });
}

} // namespace rensei::install
