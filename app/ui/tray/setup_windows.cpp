#include "app/ui/tray/setup_windows.h"

#include "app/ui/diagnostics/diagnostics_window.h"
#include "app/ui/doctor/doctor_window.h"
#include "app/ui/doctor/removal_dialog.h"
#include "app/widgets/bring_forward.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

#include <utility>

namespace rensei::app {

SetupWindows::SetupWindows(Parts parts)
    : m_parts(std::move(parts))
{
}

SetupWindows::~SetupWindows()
{
    delete m_removal; // it would ask what is gone
}

/// Whether it is one, the agent's program finds out.
static bool mayHaveForeignSetUp()
{
    const QDir home = QDir::home();
    return home.exists(QStringLiteral(".rensei")) || home.exists(QStringLiteral(".donmai"));
}

bool SetupWindows::isFirstStart() const
{
    return m_parts.settings.watchedPort() == 0 && m_parts.settings.serverUrl().isEmpty()
        && !QFileInfo::exists(m_parts.configFile);
}

SetupWindow &SetupWindows::setup()
{
    if (m_setup)
        return *m_setup;
    const Services &services = m_parts.services;
    m_setup = std::make_unique<SetupWindow>(SetupWindow::Parts{services.setup, m_parts.accounts, m_parts.settings,
        m_parts.signInParts, m_parts.signIn, m_parts.usePlatform, services.keyPage, services.startDemo,
        services.startsAtLogin, services.setStartsAtLogin, mayHaveForeignSetUp});
    connect(m_setup.get(), &SetupWindow::watchChosen, this, m_parts.services.watch);
    connect(m_setup.get(), &SetupWindow::statusRequested, this, &SetupWindows::statusRequested);
    connect(m_setup.get(), &SetupWindow::checkRequested, this, &SetupWindows::openDoctor);
    connect(m_setup.get(), &SetupWindow::removalRequested, this, &SetupWindows::openRemoval);
    connect(m_setup.get(), &SetupWindow::hostTokenRequested, this, &SetupWindows::hostTokenRequested);
    return *m_setup;
}

void SetupWindows::openSetup(SetupWindow::Task task)
{
    setup().present(task);
}

void SetupWindows::openDoctor()
{
    if (!m_doctor) {
        m_doctor = std::make_unique<DoctorWindow>(m_parts.services.doctor, m_parts.settings, m_parts.clock);
        connect(m_doctor.get(), &DoctorWindow::diagnosticsRequested, this, &SetupWindows::openDiagnostics);
        connect(m_doctor.get(), &DoctorWindow::removalRequested, this, &SetupWindows::openRemoval);
        connect(m_doctor.get(), &DoctorWindow::configRequested, this, &SetupWindows::configRequested);
        connect(m_doctor.get(), &DoctorWindow::repairRequested, this, [this] { openSetup(SetupWindow::Task::Renew); });
    }
    m_doctor->present();
}

void SetupWindows::openRemoval()
{
    if (!m_removal)
        m_removal = new RemovalDialog(
            {m_parts.services.removal, m_parts.runningSessions, [this] { return m_parts.accounts.key(); }});
    bringForward(*m_removal);
}

static bool openFile(const QString &path)
{
    return QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

void SetupWindows::openDiagnostics()
{
    if (!m_diagnostics) {
        m_diagnostics = std::make_unique<DiagnosticsWindow>(m_parts.services.diagnostics, m_parts.settings, openFile);
    }
    m_diagnostics->present();
}

GeneralPage::Updates SetupWindows::updates() const
{
    UpdateCheck &check = m_parts.services.updates;
    return {.host = check.host(),
        .isWanted = [&check] { return check.isWanted(); },
        .setWanted = [&check, &settings = m_parts.settings](bool isWanted) -> Result<void> {
            check.setWanted(isWanted);
            const auto &problem = settings.problem();
            return problem ? Result<void>(fail(*problem)) : Result<void>();
        }};
}

AdvancedPage::Parts SetupWindows::advancedParts()
{
    const Services &services = m_parts.services;
    return {services.config,
        {{tr("Configuration of the agent"), m_parts.configFile},
            {tr("Settings of this program"), services.settingsFile},
            {tr("State of both, sessions and working copies"), services.stateFolder},
            {tr("Logs"), services.stateFolder + QStringLiteral("/logs")}},
        openFile, services.agentVersion, [this] {
            m_parts.settings.forgetWindows();
            return !m_parts.settings.problem();
        }};
}

SettingsWindow::Parts SetupWindows::settingsParts()
{
    SettingsWindow::Parts parts{.settings = m_parts.settings, .accounts = m_accounts};
    if (m_parts.isDemo)
        return parts;
    const Services &services = m_parts.services;
    parts.general.emplace(GeneralPage::Parts{services.loginChoice, services.setStartsAtLogin, services.languages,
        updates(), AwakeChoice::Parts{m_parts.settings, services.keepAwake}});
    parts.computer.emplace(ComputerPage::Parts{services.config, services.pause, services.projects});
    parts.runners = &services.runners;
    parts.disk.emplace(DiskPage::Parts{services.disk, services.config, services.sessionName, openFile});
    parts.network = &services.network;
    parts.advanced.emplace(advancedParts());
    return parts;
}

void SetupWindows::openSettings(SettingsWindow::Page page)
{
    if (!m_settings) {
        m_settings = std::make_unique<SettingsWindow>(settingsParts());
        connect(m_settings.get(), &SettingsWindow::noticesChosen, this, &SetupWindows::noticesChosen);
    }
    m_settings->present(page);
}

void SetupWindows::setNoticeChoices(const NoticeChoices &choices)
{
    if (m_settings)
        m_settings->setNoticeChoices(choices);
}

SetupWindows::Open SetupWindows::open() const
{
    const auto isOpen = [](const QWidget *window) { return window && window->isVisible(); };
    Open open{.hasDoctor = isOpen(m_doctor.get())};
    if (isOpen(m_setup.get()))
        open.setup = {m_setup->place(), WindowInput::of(*m_setup)};
    if (isOpen(m_diagnostics.get()))
        open.diagnostics = m_diagnostics->leftOut();
    if (isOpen(m_removal))
        open.removal = WindowInput::of(*m_removal);
    if (isOpen(m_settings.get()))
        open.settings = {m_settings->section(), WindowInput::of(*m_settings)};
    return open;
}

void SetupWindows::reopen(const Open &open)
{
    if (open.hasDoctor)
        openDoctor();
    if (open.diagnostics) {
        openDiagnostics();
        m_diagnostics->leaveOut(*open.diagnostics);
    }
    if (open.setup) {
        setup().resume(open.setup->place);
        open.setup->input.putInto(*m_setup);
    }
    if (open.removal) {
        openRemoval();
        open.removal->putInto(*m_removal);
    }
    if (open.settings) {
        openSettings();
        m_settings->showSection(open.settings->section);
        open.settings->input.putInto(*m_settings);
    }
}

void SetupWindows::hide()
{
    for (QWidget *window : std::initializer_list<QWidget *>{
             m_setup.get(), m_doctor.get(), m_diagnostics.get(), m_removal.data(), m_settings.get()}) {
        if (window)
            window->hide();
    }
}

} // namespace rensei::app

#include "moc_setup_windows.cpp"
