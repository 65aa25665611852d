#pragma once

#include "app/backend/diagnostics/diagnostics.h"
#include "app/backend/doctor_run.h"
#include "app/backend/updates/update_check.h"
#include "app/ui/settings/settings_window.h"
#include "app/ui/setup/setup_window.h"
#include "app/widgets/window_input.h"

#include <QObject>
#include <QPointer>
#include <QSet>

#include <functional>
#include <memory>
#include <optional>

namespace rensei::app {

class DiagnosticsWindow;
class DoctorWindow;
class RemovalDialog;

/// The windows that set this computer up, check it, change what it does, and remove what was set up; made when they are
/// first opened.
class SetupWindows final : public QObject {
    Q_OBJECT

public:
    struct Services {
        SetupRun &setup;
        SetupRun &removal;
        DoctorRun &doctor;
        DiskRun &disk;
        RunnersRun &runners;
        ConfigRun &config;
        PauseSwitch &pause;
        NetworkTest &network;
        std::function<QList<ComputerPage::Project>()> projects; ///< those of the account
        Diagnostics &diagnostics;
        UpdateCheck &updates;
        KeepAwake &keepAwake;
        std::function<QString()> agentVersion; ///< "" while it is not known
        QString stateFolder; ///< of the agent and this program
        QString settingsFile; ///< of this program
        std::function<QUrl(const QString &serverUrl)> keyPage; ///< where a user key is made
        std::function<bool()> startDemo; ///< false: it could not be started
        std::function<std::optional<bool>()> startsAtLogin = {}; ///< nullopt: it cannot be told
        std::function<Result<void>(bool on)> setStartsAtLogin = {};
        std::function<LoginChoice()> loginChoice = {};
        std::optional<GeneralPage::Languages> languages = {};
        std::function<void(quint16 port)> watch = {}; ///< another program's agent, instead of one's own
        std::function<QString(const QString &sessionId)> sessionName = {}; ///< as people know it
    };
    struct Parts {
        Services services;
        Accounts &accounts;
        Settings &settings;
        Clock &clock;
        std::function<SignIn::Parts()> signInParts;
        std::function<void(const SignIn::Checked &checked)> signIn; ///< uses a key that was stored
        std::function<void(const QString &serverUrl)> usePlatform; ///< with the key that is stored for it, if any
        std::function<int()> runningSessions;
        QString configFile; ///< of the agent
        bool isDemo = false; ///< it has its own agent, and nothing of this computer is changed
    };
    explicit SetupWindows(Parts parts);
    ~SetupWindows() override;

    /// Nobody has signed in yet, and no agent was set up.
    bool isFirstStart() const;

    void openSetup(SetupWindow::Task task);
    void openDoctor();
    void openRemoval();
    void openDiagnostics();
    void openSettings(SettingsWindow::Page page = SettingsWindow::Page::First);
    void offerAccounts(AccountsPage::Parts accounts)
    {
        m_accounts.emplace(std::move(accounts));
    } ///< in the settings' window
    void setNoticeChoices(const NoticeChoices &choices); ///< for the settings' window, if it was ever opened
    void hide();

    /// The windows that are open, half filled, for those of another language.
    struct Open {
        struct Setup {
            SetupWindow::Place place;
            WindowInput input;
        };
        struct Settings {
            int section = 0;
            WindowInput input;
        };
        std::optional<Setup> setup = {};
        bool hasDoctor = false;
        std::optional<QSet<QString>> diagnostics = {}; ///< names of the files that are left out
        std::optional<WindowInput> removal = {};
        std::optional<Settings> settings = {};
    };
    Open open() const;
    void reopen(const Open &open);

Q_SIGNALS:
    void statusRequested();
    void configRequested(); ///< to open the agent's configuration
    void noticesChosen(const rensei::app::NoticeChoices &choices);
    void hostTokenRequested(); ///< somebody has a registration token, and no key

private:
    SetupWindow &setup();
    GeneralPage::Updates updates() const;
    SettingsWindow::Parts settingsParts();
    AdvancedPage::Parts advancedParts();

    Parts m_parts;
    std::optional<AccountsPage::Parts> m_accounts;
    std::unique_ptr<SetupWindow> m_setup;
    std::unique_ptr<DoctorWindow> m_doctor;
    std::unique_ptr<DiagnosticsWindow> m_diagnostics;
    QPointer<RemovalDialog> m_removal;
    std::unique_ptr<SettingsWindow> m_settings;
};

} // namespace rensei::app
