#include "app/ui/sessions/session_window.h"

#include "app/text/error_text.h"
#include "app/text/time_text.h"
#include "app/ui/sessions/filter_chips.h"
#include "app/ui/sessions/session_table_view.h"
#include "app/widgets/bring_forward.h"
#include "app/widgets/empty_state_view.h"
#include "app/widgets/fitted_height.h"
#include "app/widgets/glyph_icon.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/shortcut.h"
#include "app/widgets/typography.h"
#include "app/widgets/window_input.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace rensei::app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Action = SessionListText::Action;

static constexpr int usualHeight = 600;
static constexpr int listShare = 11; // of the width, beside 9 for the details

SessionWindow::SessionWindow(Parts parts)
    : m_parts(std::move(parts))
    , m_project(new QComboBox)
    , m_projectLabel(new QLabel(tr("&Project")))
    , m_chips(new FilterChips)
    , m_search(new QLineEdit)
    , m_message(new MessageBar(MessageBar::Closing::ByItself))
    , m_failure(new MessageBar(MessageBar::Closing::ByUser))
    , m_content(new QHBoxLayout)
    , m_pages(new QStackedWidget)
    , m_table(new SessionTableView(m_parts.model, m_parts.settings))
    , m_emptyState(new EmptyStateView)
    , m_further(m_parts.source, m_parts.model, m_parts.clock)
    , m_footer(new QLabel)
    , m_refreshed(new QLabel)
    , m_refresh(new QToolButton)
{
    setWindowTitle(tr("Sessions"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(aroundContent, aroundContent, aroundContent, aroundContent);
    column->setSpacing(betweenRelated);
    column->addWidget(makeBar());
    column->addWidget(m_message);
    column->addWidget(m_failure);
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_emptyState);
    m_content->setSpacing(2 * betweenRelated);
    m_content->addWidget(m_pages, listShare);
    column->addLayout(m_content, 1);
    column->addWidget(makeFooter());
    addShortcuts();
    resize(m_table->sizeHint().width() + 2 * aroundContent, usualHeight);
    restoreGeometry(m_parts.settings.window(u"sessions"_s));
    new FittedHeight(*this, FittedHeight::Room::Wanted);

    connect(&m_parts.source, &SessionSource::changed, this, &SessionWindow::renderIfChanged);
    connect(&m_parts.model, &SessionModel::totalsChanged, this, &SessionWindow::render);
    connect(m_chips, &FilterChips::changed, this, &SessionWindow::filter);
    connect(m_search, &QLineEdit::textChanged, this, &SessionWindow::filter);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (!wantedFilter().isEmpty())
            m_further.start();
    });
    connect(&m_further, &FurtherSearch::changed, this, &SessionWindow::renderIfChanged);
    connect(&m_further, &FurtherSearch::failed, this,
        [this](const Error &error) { showFailure(SessionListText::ofSearch(error)); });
    connect(m_table, &SessionTableView::bottomNeared, this, [this] {
        if (!m_further.isRunning()) // which takes its time
            m_parts.source.loadMore();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &SessionWindow::renderIfChanged);
    connect(m_table, &SessionTableView::openRequested, this, &SessionWindow::openPane);
    connect(m_table, &SessionTableView::clickedAlone, this, &SessionWindow::openClicked);
    connect(m_table, &SessionTableView::stopRequested, this, [this] { askToStop(m_table->selectedIds()); });
    connect(m_table, &QWidget::customContextMenuRequested, this, &SessionWindow::showMenu);
    connect(m_emptyState, &EmptyStateView::buttonClicked, this,
        [this] { perform(m_shownEmptyList ? m_shownEmptyList->action : Action::None); });
    connect(m_emptyState, &EmptyStateView::secondClicked, this,
        [this] { perform(m_shownEmptyList ? m_shownEmptyList->second : Action::None); });
    connect(m_message, &MessageBar::buttonClicked, this, [this] { perform(m_messageAction); });
    m_ages.setInterval(1s);
    connect(&m_ages, &QTimer::timeout, this, &SessionWindow::renderAges);
    setProjects({}, {});
    filter(); // an earlier window may have left one
}

SessionWindow::~SessionWindow() = default;

QWidget *SessionWindow::makeBar()
{
    auto *bar = new QWidget;
    auto *column = new QVBoxLayout(bar);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(betweenRelated);
    auto *row = new QHBoxLayout;
    row->setSpacing(betweenRelated);
    column->addLayout(row);
    m_projectLabel->setBuddy(m_project);
    m_project->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_project->setMaximumWidth(fontMetrics().averageCharWidth() * 32);
    connect(m_project, &QComboBox::activated, this, [this](int index) {
        followProject();
        Q_EMIT projectChosen(m_project->itemData(index).value<Project>().scope);
        const auto &problem = m_parts.settings.problem();
        showFailure(problem ? ErrorText::ofSaving(*problem) : QString());
    });
    m_search->setPlaceholderText(tr("Identifier or title, e.g. %1").arg(u"ENG-9"_s));
    m_search->setAccessibleName(tr("Search identifiers and titles"));
    addClearButton(*m_search);
    keepPlaceholderReadable(*m_search);
    carryInput(*m_search, u"search"_s);
    m_search->setMaximumWidth(fontMetrics().averageCharWidth() * 48);
    row->addWidget(m_projectLabel);
    row->addWidget(m_project);
    row->addWidget(m_search, 1);
    row->addStretch();
    column->addWidget(m_chips);
    return bar;
}

QWidget *SessionWindow::makeFooter()
{
    auto *footer = new QWidget;
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(betweenRelated);
    for (QLabel *label : {m_footer, m_refreshed}) {
        label->setFont(smallFont(font()));
        label->setTextFormat(Qt::PlainText);
    }
    m_footer->setWordWrap(true);
    m_refresh->setIcon(glyphIcon(Glyph::Refresh));
    m_refresh->setAutoRaise(true);
    m_refresh->setFocusPolicy(Qt::StrongFocus);
    m_refresh->setToolTip(tr("Refresh"));
    m_refresh->setAccessibleName(tr("Refresh"));
    connect(m_refresh, &QToolButton::clicked, &m_parts.source, &SessionSource::refresh);
    row->addWidget(m_footer, 1);
    row->addWidget(m_refreshed);
    row->addWidget(m_refresh);
    return footer;
}

void SessionWindow::addShortcuts()
{
    const auto on = [this](Shortcut shortcut, auto then) {
        auto *keys = new QShortcut(this);
        keys->setKeys(keysOf(shortcut));
        connect(keys, &QShortcut::activated, this, then);
    };
    on(Shortcut::FindSession, [this] {
        m_search->setFocus();
        m_search->selectAll();
    });
    auto *down = new QShortcut(Qt::Key_Down, m_search);
    down->setContext(Qt::WidgetShortcut);
    connect(down, &QShortcut::activated, m_table, [this] { m_table->setFocus(Qt::TabFocusReason); });
    on(Shortcut::RefreshSessions, [this] { m_parts.source.refresh(); });
    on(Shortcut::OpenInBrowser, [this] { openSelected(); });
    on(Shortcut::CopyIdentifier, [this] { copy(CopyForm::Identifier); });
    on(Shortcut::CopyRow, [this] { copy(CopyForm::Row); });
    on(Shortcut::CloseWindow, [this] { close(); });
    on(Shortcut::Dismiss, [this] {
        if (m_further.isRunning())
            m_further.cancel();
        else if (hasPane())
            closePane();
        else if (wantedFilter().isEmpty())
            close();
        else
            clearFilters();
    });
}

void SessionWindow::setProjects(const QList<Project> &projects, const platform::ProjectScope &current)
{
    m_project->clear();
    m_project->addItem(tr("All projects"), QVariant::fromValue(Project()));
    for (const Project &project : projects) {
        m_project->addItem(project.name, QVariant::fromValue(project));
        if (project.scope == current)
            m_project->setCurrentIndex(m_project->count() - 1);
    }
    m_project->setVisible(projects.size() > 1);
    m_projectLabel->setVisible(projects.size() > 1);
    followProject();
    render();
}

/// Where all projects are listed, the first of the choices, each row says which one it is of.
void SessionWindow::followProject()
{
    m_table->setProjectShown(!m_project->isHidden() && m_project->currentIndex() == 0);
}

void SessionWindow::setKeyRefused(bool isRefused)
{
    m_isKeyRefused = isRefused;
    renderIfChanged();
}

void SessionWindow::showFailure(const QString &text, const QString &address)
{
    m_failedStops.clear();
    m_failure->showCopyable(text, address);
}

void SessionWindow::showAddress(const QUrl &page)
{
    showFailure(tr("No browser opened. Open this address in one:"), page.toString(QUrl::FullyEncoded));
}

void SessionWindow::actionFailed(const QString &id, const QString &text)
{
    QList<FailedStop> others = m_failure->text().isEmpty() ? QList<FailedStop>() : m_failedStops;
    others.removeIf([&](const FailedStop &stop) { return stop.id == id; });
    const SessionRow *row = m_parts.model.find(id);
    if (!row)
        return showFailure(text);
    others.append({id, row->session.status, text});
    showFailedStops(others);
}

void SessionWindow::showFailedStops(const QList<FailedStop> &stops)
{
    QStringList texts;
    for (const FailedStop &stop : stops)
        texts.append(stop.text);
    showFailure(texts.join(u'\n'));
    m_failedStops = stops;
}

/// What could not be stopped may be stopped by another, end, or begin: then the message is no longer so.
void SessionWindow::followFailedStop()
{
    QList<FailedStop> left = m_failedStops;
    const auto isOver = [this](const FailedStop &stop) {
        const SessionRow *row = m_parts.model.find(stop.id);
        return !row || row->session.status != stop.status || row->stop;
    };
    if (left.removeIf(isOver) > 0)
        showFailedStops(left);
}

void SessionWindow::select(const QString &id)
{
    if (m_parts.model.rowOf(id) < 0 && m_parts.model.find(id))
        clearFilters();
    m_table->select(id);
    m_table->setFocus();
}

void SessionWindow::present()
{
    bringForward(*this);
}

SessionListInputs SessionWindow::inputs() const
{
    const SessionSource &source = m_parts.source;
    return {.phase = source.phase(),
        .error = source.error(),
        .refreshedAt = source.refreshedAt(),
        .offlineSince = source.offlineSince(),
        .loaded = m_parts.model.loaded(),
        .shown = m_parts.model.rowCount(),
        .hasMore = source.hasMore(),
        .isSearching = m_further.isRunning(),
        .hasSearchedMany = m_further.hasLookedThroughMany(),
        .isKeyRefused = m_isKeyRefused,
        .text = m_search->text(),
        .project = m_project->currentData().value<Project>().name,
        .costs = m_parts.model.shownCosts(),
        .selected = m_table->selectedCosts()};
}

/// One page of a refresh is reported by the model and by the source.
void SessionWindow::renderIfChanged()
{
    m_refresh->setEnabled(m_parts.source.phase() != SessionSource::Phase::Off && !m_parts.source.isRefreshing());
    if (inputs() != m_shown)
        render();
}

void SessionWindow::render()
{
    followFailedStop();
    m_shown = inputs();
    const SessionListInputs &now = m_shown;
    m_shownEmptyList = SessionListText::emptyList(now);
    if (m_shownEmptyList)
        m_emptyState->show(m_shownEmptyList->content);
    m_pages->setCurrentWidget(m_shownEmptyList ? static_cast<QWidget *>(m_emptyState) : m_table);
    const SessionListText::Message message = SessionListText::message(now);
    m_message->show(message.text, message.button);
    m_messageAction = message.action;
    m_chips->count(m_parts.model);
    m_footer->setText(SessionListText::footer(now));
    m_refresh->setEnabled(now.phase != SessionSource::Phase::Off && !m_parts.source.isRefreshing());
    renderAges();
}

void SessionWindow::renderAges()
{
    const auto &at = m_parts.source.refreshedAt();
    m_refreshed->setText(at ? tr("refreshed %1").arg(TimeText::ago(*at, m_parts.clock.utcNow())) : QString());
    if (m_ages.isActive() && m_parts.model.hasLive())
        m_table->tick();
    followDay();
}

void SessionWindow::followDay()
{
    const LocalDay day = LocalDay::of(m_parts.clock.utcNow());
    if (std::exchange(m_day, day) == day)
        return;
    m_parts.model.updateTimes();
    render(); // the message above the rows has times, too
}

SessionFilter SessionWindow::wantedFilter() const
{
    SessionFilter filter = m_chips->pressed();
    filter.text = m_search->text().trimmed();
    return filter;
}

void SessionWindow::filter()
{
    const SessionFilter filter = wantedFilter();
    m_parts.model.setFilter(filter);
    if (filter.text.isEmpty())
        m_further.cancel();
    else
        m_further.startSoon();
    render();
}

void SessionWindow::clearFilters()
{
    m_search->clear();
    m_chips->clear();
}

void SessionWindow::followVisibility()
{
    const bool isSeen = isVisible() && !isMinimized();
    if (isSeen == m_ages.isActive())
        return;
    if (isSeen)
        m_ages.start();
    else
        m_ages.stop();
    renderAges();
    Q_EMIT watched(isSeen);
}

void SessionWindow::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    followVisibility();
}

void SessionWindow::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_parts.settings.setWindow(u"sessions"_s, saveGeometry());
    m_table->keepColumns();
    m_further.cancel();
    showFailure({}); // who opens it again came for something else
    followVisibility();
}

void SessionWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange)
        followVisibility();
}

} // namespace rensei::app

#include "moc_session_window.cpp"
