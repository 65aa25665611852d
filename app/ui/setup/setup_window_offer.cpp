// What the window does about the set-up of another program, and in another language.
#include "app/ui/setup/setup_choices_view.h"
#include "app/ui/setup/setup_offer.h"
#include "app/ui/setup/setup_window.h"
#include "app/widgets/bring_forward.h"
#include "app/widgets/screen_bounds.h"

namespace rensei::app {

void SetupWindow::connectOffer()
{
    connect(m_offer, &SetupOffer::importChosen, this, [this](const SetupPlan::Foreign &setUp) {
        m_import = setUp;
        begin(SetupRun::Verb::Install);
    });
    connect(m_offer, &SetupOffer::watchChosen, this, [this](quint16 port) {
        hide();
        Q_EMIT watchChosen(port);
        Q_EMIT statusRequested();
    });
    connect(m_offer, &SetupOffer::afreshChosen, this, &SetupWindow::update);
}

void SetupWindow::showOffer()
{
    m_offer->setVisible(m_offer->isOpen() && m_page != Page::Progress);
}

void SetupWindow::runEnded()
{
    const SetupRun &run = m_parts.run;
    if (const auto &plan = run.state().plan; plan && run.request().isDryRun) {
        const QString serverUrl = m_parts.accounts.serverUrl();
        m_offer->setPlan(*plan, {.serverUrl = serverUrl, .isSignedIn = m_parts.accounts.key() || m_hasNoAccounts});
        m_choices->setPlan(*plan, m_parts.settings.project(m_parts.accounts.settingsKey()).slug);
        return update();
    }
    // What was taken over may be for another platform than the one that was chosen last.
    const QString platform = run.request().platform;
    if (run.isGood() && !platform.isEmpty() && platform != m_parts.accounts.serverUrl())
        m_parts.usePlatform(platform);
}

SetupWindow::Place SetupWindow::place() const
{
    return {m_page, m_hasNoAccounts, m_import, m_choices->preferred()};
}

void SetupWindow::resume(const Place &place)
{
    m_hasNoAccounts = place.hasNoAccounts;
    m_choices->prefer(place.choice);
    enter(place.page);
    if (place.page == Page::Progress)
        m_import = place.import;
    else if (place.page == Page::Choices || (m_parts.mayHaveForeign && m_parts.mayHaveForeign()))
        look();
    keepOnScreen(*this);
    bringForward(*this);
}

} // namespace rensei::app
