#include "agent/base/private_file.h"
#include "agent/base/write_lock.h"
#include "agent/config/config_edit.h"
#include "agent/install/config_plan.h"
#include "agent/install/installer.h"
#include "agent/install/problems.h"
#include "agent/install/texts.h"
#include "agent/platform/keys_api.h"
#include "agent/service/stop_mark.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace rensei::install {

using namespace Qt::StringLiterals;

// The receipt comes before what it is about.
std::optional<Problem> Installer::save()
{
    if (const auto saved = saveReceipt(receiptPath(m_site.paths), m_receipt); !saved)
        return localProblem(u"receipt"_s,
            InstallText::tr("The receipt cannot be written, so nothing more is done: %1.").arg(saved.error().detail));
    return std::nullopt;
}

QString Installer::keyPageText() const
{
    const QString org = m_facts.account && *m_facts.account ? (*m_facts.account)->org : QString();
    return platform::keyPage(m_site.platform, org).toString(QUrl::FullyEncoded);
}

void Installer::makeKey()
{
    KeyMaker::Request request{.projects = keyProjects(m_facts),
        .page = keyPageText(),
        .userKey = m_request.userKey,
        .pasted = m_request.pastedToken};
    if (m_facts.account && *m_facts.account)
        request.org = (*m_facts.account)->orgId;
    m_keys->make(request, m_facts.token.fingerprint, [this](const std::optional<Problem> &problem) {
        if (!problem) {
            m_facts.isKeyNew = true;
            m_facts.token.isRefused = false;
            m_facts.heardAfter = m_reach.clock.utcNow();
        }
        acted(problem);
    });
}

static Problem notWritten(const QString &path, const Error &error)
{
    return localProblem(u"config-not-written"_s, InstallText::tr("%1 cannot be written: %2.").arg(path, error.detail));
}

// The lock of the file is in it.
std::optional<Problem> Installer::makeConfigFolder()
{
    const QString folder = QFileInfo(m_site.configFile).path();
    if (QFileInfo(folder).isDir())
        return std::nullopt;
    if (!m_receipt.config || m_receipt.config->path != m_site.configFile)
        m_receipt.config = ConfigEntry{.path = m_site.configFile, .folders = missingFolders(folder)};
    if (const auto problem = save())
        return problem;
    const auto made = makePrivateFolder(folder);
    return made ? std::nullopt : std::optional(notWritten(m_site.configFile, made.error()));
}

void Installer::collectAddedProjects()
{
    const config::Config &config = **m_facts.config;
    if (config.admission != config::Admission::Enumerated)
        return;
    for (const ChosenProject &one : chosenProjects(m_facts)) {
        if (!config.projectIds.contains(one.id))
            m_addedProjects.append(one.slug);
    }
}

/// The configuration's part of the receipt before `text` is written.
ConfigEntry Installer::configEntry(const QByteArray &text) const
{
    const bool isOwn = m_receipt.config && m_receipt.config->path == m_site.configFile;
    ConfigEntry entry = isOwn
        ? *m_receipt.config
        : ConfigEntry{.path = m_site.configFile, .hadBackup = QFileInfo::exists(config::backupOf(m_site.configFile))};
    if (entry.afterHash.isEmpty()) // nothing but its folder was made so far
        entry.before = m_facts.configText;
    // A run that was killed may have written it, or not.
    if (!isOwn || entry.isSettled || hashOf(m_facts.configText) != entry.afterHash)
        entry.beforeRun = m_facts.configText;
    entry.isSettled = false;
    entry.afterHash = hashOf(text);
    return entry;
}

std::optional<Problem> Installer::changeConfig()
{
    if (const auto problem = makeConfigFolder())
        return problem;
    WriteLock lock(m_site.configFile);
    if (const auto locked = lock.acquire(); !locked)
        return notWritten(m_site.configFile, locked.error());
    readConfig(); // again: another program may have changed it since it was looked at
    if (!*m_facts.config)
        return localProblem(u"config-invalid"_s,
            InstallText::tr("The configuration cannot be used: %1.").arg((*m_facts.config).error().detail));
    collectAddedProjects();
    const auto plan = planConfig(m_facts);
    if (!plan)
        return localProblem(u"config-not-changed"_s, plan.error().detail);
    m_receipt.config = configEntry(plan->text);
    if (const auto problem = save())
        return problem;
    if (const auto written = writePrivateFile(m_site.configFile, plan->text); !written)
        return notWritten(m_site.configFile, written.error());
    const bool isElsewhere = m_facts.status && *m_facts.status && !(*m_facts.status)->platformUrl.isEmpty()
        && (*m_facts.status)->platformUrl != m_site.platformText;
    m_facts.needsRestart = m_facts.needsRestart || isElsewhere;
    return std::nullopt;
}

// What follows may take the configuration back, and needs the lock.
void Installer::writeConfig()
{
    acted(changeConfig());
}

void Installer::startService()
{
    const auto &state = m_facts.service;
    const QStringList files = m_reach.services.files(m_site.service.name);
    if (const auto foreign = std::ranges::find_if(files, isForeignService); foreign != files.end())
        return acted(Problem{u"service-foreign"_s,
            InstallText::tr("%1 is the service of another program, and stays as it is.").arg(*foreign),
            InstallText::tr("Use another name for this one."), {},
            u"rensei-agent install --service-name dev.rensei.desktop.agent"_s});
    if (!m_receipt.service)
        m_receipt.service = ServiceEntry{
            .name = m_site.service.name, .files = files, .existed = state && *state && (*state)->isInstalled};
    if (m_facts.wishes.startsBeforeLogin && state && *state && (*state)->startsBeforeLogin == false)
        m_receipt.service->setBeforeLogin = true;
    if (const auto problem = save())
        return acted(problem);
    const std::weak_ptr<bool> alive = m_alive;
    if (const auto forgotten = service::forgetStop(m_site.paths); !forgotten)
        return acted(localProblem(u"service-not-started"_s, forgotten.error().detail));
    m_facts.isServiceStarted = true;
    m_reach.services.install(m_site.service, [this, alive](const Result<void> &installed) {
        if (alive.expired())
            return;
        if (!installed)
            return acted(localProblem(u"service-not-installed"_s,
                InstallText::tr("The service cannot be installed: %1.").arg(describe(installed.error()))));
        m_reach.services.start(m_site.service.name, [this, alive](const Result<void> &started) {
            if (alive.expired())
                return;
            if (!started)
                return acted(localProblem(u"service-not-started"_s,
                    InstallText::tr("The service cannot be started: %1.").arg(describe(started.error()))));
            setStartsBeforeLogin();
        });
    });
}

void Installer::setStartsBeforeLogin()
{
    const auto &state = m_facts.service;
    if (!m_facts.wishes.startsBeforeLogin || !state || !*state || (*state)->startsBeforeLogin == true)
        return acted(std::nullopt);
    const std::weak_ptr<bool> alive = m_alive;
    m_reach.services.setStartsBeforeLogin(true, [this, alive](const Result<void> &set) {
        if (alive.expired())
            return;
        if (!set)
            return acted(Problem{u"start-before-login"_s,
                InstallText::tr("The start before a login cannot be switched on: %1.").arg(describe(set.error())),
                InstallText::tr("Have an administrator allow it, or install it without --before-login.")});
        acted(std::nullopt);
    });
}

void Installer::restartService()
{
    m_facts.needsRestart = false;
    const std::weak_ptr<bool> alive = m_alive;
    m_reach.services.stop(m_site.service.name, [this, alive](const Result<void> &stopped) {
        if (alive.expired())
            return;
        if (!stopped)
            return acted(localProblem(u"service-not-stopped"_s,
                InstallText::tr("The service cannot be stopped: %1.").arg(describe(stopped.error()))));
        startService();
    });
}

} // namespace rensei::install
