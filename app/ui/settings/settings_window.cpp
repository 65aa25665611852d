#include "app/ui/settings/settings_window.h"

#include "app/text/error_text.h"
#include "app/ui/settings/limits_page.h"
#include "app/ui/settings/network_page.h"
#include "app/ui/settings/notices_page.h"
#include "app/ui/settings/runners_page.h"
#include "app/widgets/bring_forward.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/screen_bounds.h"
#include "app/widgets/scroll_column.h"
#include "app/widgets/shortcut.h"
#include "app/widgets/typography.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace rensei::app {

using namespace Qt::StringLiterals;

static constexpr int settingsCharacters = 96; // wide
static constexpr int settingsLines = 34; // high
static constexpr int sectionCharacters = 22; // longer titles wrap
static const QString settingsKey = u"settings"_s; // of the window's place

SettingsWindow::SettingsWindow(Parts parts)
    : m_parts(std::move(parts))
    , m_problem(new MessageBar(MessageBar::Closing::ByItself))
    , m_sections(new QListWidget)
    , m_pages(new QStackedWidget)
    , m_notices(new NoticesPage)
{
    setWindowTitle(tr("Settings"));
    m_sections->setAccessibleName(tr("Sections"));
    m_sections->setWordWrap(true);
    m_sections->setTextElideMode(Qt::ElideNone);
    m_sections->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *row = new QHBoxLayout;
    row->setSpacing(betweenGroups);
    row->addWidget(m_sections);
    row->addWidget(m_pages, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(aroundContent, aroundContent, aroundContent, aroundContent);
    column->setSpacing(betweenRelated);
    column->addWidget(m_problem);
    column->addLayout(row, 1);
    addPages();
    connect(m_sections, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_notices, &NoticesPage::chosen, this, &SettingsWindow::noticesChosen);
    m_sections->setCurrentRow(0);
    fitSections();
    setNoticeChoices(m_parts.settings.noticeChoices());
    resize(fontMetrics().averageCharWidth() * settingsCharacters, fontMetrics().lineSpacing() * settingsLines);
    restoreGeometry(m_parts.settings.window(settingsKey));
    keepOnScreen(*this);
}

SettingsWindow::~SettingsWindow() = default;

void SettingsWindow::addPages()
{
    if (m_parts.general) {
        auto *general = new GeneralPage(*m_parts.general);
        connect(general, &GeneralPage::chosen, this, &SettingsWindow::tellProblem);
        addPage(tr("General", "a section of the settings"), general);
    }
    if (m_parts.accounts)
        m_places.insert(
            Page::Accounts, addPage(tr("Accounts", "a section of the settings"), new AccountsPage(*m_parts.accounts)));
    addPage(tr("Notifications"), m_notices);
    ConfigRun *config = m_parts.computer ? &m_parts.computer->run : nullptr;
    if (config)
        addPage(tr("This computer", "a section of the settings"), new ComputerPage(*m_parts.computer));
    if (m_parts.runners && config)
        m_places.insert(Page::Runners, addPage(tr("Coding agents"), new RunnersPage(*m_parts.runners, *config)));
    if (config)
        addPage(tr("Limits", "a section of the settings"), new LimitsPage(*config));
    if (m_parts.disk)
        m_places.insert(Page::Disk, addPage(tr("Disk", "a section of the settings"), new DiskPage(*m_parts.disk)));
    if (m_parts.network && config)
        addPage(tr("Network", "a section of the settings"), new NetworkPage(*config, *m_parts.network));
    if (m_parts.advanced)
        addPage(tr("Advanced", "a section of the settings"), new AdvancedPage(*m_parts.advanced));
}

int SettingsWindow::addPage(const QString &title, QWidget *page)
{
    auto *heading = new QLabel(title);
    heading->setFont(headingFont(font()));
    heading->setWordWrap(true);
    auto *framed = new QWidget;
    auto *column = new QVBoxLayout(framed);
    column->setContentsMargins(0, 0, betweenRelated, 0);
    column->setSpacing(betweenRelated * 3 / 2);
    column->addWidget(heading);
    column->addWidget(page, 1);
    auto *scroll = new ScrollColumn(framed);
    scroll->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    scroll->setAccessibleName(title);
    m_sections->addItem(title);
    return m_pages->addWidget(scroll);
}

/// As wide as its longest title, within bounds: the pages need the room.
void SettingsWindow::fitSections()
{
    int widest = 0;
    for (int i = 0; i < m_sections->count(); ++i)
        widest = std::max(widest, fontMetrics().horizontalAdvance(m_sections->item(i)->text()));
    const int room = fontMetrics().averageCharWidth() * sectionCharacters;
    const int around = 2 * (m_sections->frameWidth() + betweenRelated);
    m_sections->setFixedWidth(std::min(widest, room) + around);
}

void SettingsWindow::setNoticeChoices(const NoticeChoices &choices)
{
    m_notices->setChoices(choices);
    tellProblem();
}

void SettingsWindow::tellProblem()
{
    const auto &problem = m_parts.settings.problem();
    m_problem->show(problem ? ErrorText::ofSaving(*problem) : QString());
}

void SettingsWindow::present(Page page)
{
    m_sections->setCurrentRow(m_places.value(page, m_sections->currentRow()));
    tellProblem();
    keepOnScreen(*this);
    bringForward(*this);
}

int SettingsWindow::section() const
{
    return m_sections->currentRow();
}

void SettingsWindow::showSection(int section)
{
    m_sections->setCurrentRow(section);
}

void SettingsWindow::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_parts.settings.setWindow(settingsKey, saveGeometry());
}

void SettingsWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitSections();
}

void SettingsWindow::keyPressEvent(QKeyEvent *event)
{
    if (matches(*event, Shortcut::Dismiss) || matches(*event, Shortcut::CloseWindow))
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace rensei::app

#include "moc_settings_window.cpp"
