#include "app/ui/detail/session_pane.h"

#include "app/text/approval_text.h"
#include "app/text/detail_text.h"
#include "app/text/timeline_text.h"
#include "app/ui/approvals/approval_card.h"
#include "app/ui/detail/health_card.h"
#include "app/ui/detail/message_field.h"
#include "app/ui/detail/plan_view.h"
#include "app/ui/detail/session_head.h"
#include "app/ui/detail/timeline_view.h"
#include "app/widgets/empty_state_view.h"
#include "app/widgets/glyph_icon.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/scroll_column.h"
#include "app/widgets/tab_order.h"
#include "app/widgets/typography.h"
#include "app/widgets/window_input.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace rensei::app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using control::ApprovalPayload;
using control::SessionPayload;

static constexpr std::chrono::milliseconds questionSettleTime = 500ms; // a double click, and a bit
static constexpr auto agesInterval = 5s;

SessionPane::SessionPane(Parts parts)
    : m_parts(std::move(parts))
    , m_head(new SessionHead)
    , m_message(new MessageBar(MessageBar::Closing::ByItself))
    , m_failure(new MessageBar(MessageBar::Closing::ByUser))
    , m_questions(new QVBoxLayout)
    , m_health(new HealthCard)
    , m_plan(new PlanView)
    , m_search(new QLineEdit)
    , m_found(new QLabel)
    , m_follow(new QCheckBox(tr("&Follow")))
    , m_pages(new QStackedWidget)
    , m_timeline(new TimelineView(m_parts.detail.timeline()))
    , m_empty(new EmptyStateView)
    , m_field(new MessageField(m_parts.messages))
    , m_stop(new QPushButton(tr("S&top…", "a session")))
{
    auto *top = new QWidget;
    auto *about = new QVBoxLayout(top);
    about->setContentsMargins(0, 0, 0, 0);
    about->setSpacing(betweenRelated);
    about->addWidget(m_head);
    m_questions->setContentsMargins(0, 0, 0, 0);
    m_questions->setSpacing(betweenRelated);
    about->addLayout(m_questions);
    about->addWidget(m_health);
    about->addWidget(m_plan);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(betweenRelated);
    column->addWidget(new ScrollColumn(top));
    column->addWidget(m_message);
    column->addWidget(m_failure);
    column->addWidget(makeActivityBar());
    m_pages->addWidget(m_timeline);
    m_pages->addWidget(m_empty);
    m_pages->setMinimumHeight(fontMetrics().lineSpacing() * 4);
    column->addWidget(m_pages, 1);
    column->addWidget(makeMessageBar());
    m_ages.setInterval(agesInterval);
    m_parts.detail.timeline().setFilter({}); // another pane may have had it before
    wire();
    refresh();
}

SessionPane::~SessionPane() = default;

QWidget *SessionPane::makeActivityBar()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(betweenRelated);
    m_search->setObjectName(u"search"_s);
    carryInput(*m_search, u"activity"_s);
    m_search->setPlaceholderText(tr("Search the activity"));
    m_search->setAccessibleName(tr("Search the activity"));
    addClearButton(*m_search);
    keepPlaceholderReadable(*m_search);
    m_found->setTextFormat(Qt::PlainText);
    m_found->setFont(smallFont(font()));
    m_follow->setToolTip(tr("Keep the newest entry in sight"));
    m_follow->setChecked(m_timeline->isFollowing());
    row->addWidget(m_search, 1);
    row->addWidget(m_found);
    row->addWidget(m_follow);
    return bar;
}

QWidget *SessionPane::makeMessageBar()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(betweenRelated);
    m_stop->setAutoDefault(false);
    row->addWidget(m_field, 1);
    row->addWidget(m_stop, 0, Qt::AlignBottom);
    return bar;
}

void SessionPane::wire()
{
    connect(m_head, &SessionHead::closeRequested, this, &SessionPane::closeRequested);
    connect(m_head, &SessionHead::menuRequested, this, &SessionPane::menuRequested);
    connect(m_health, &HealthCard::stopRequested, this, [this] { Q_EMIT stopRequested(m_id); });
    connect(m_stop, &QPushButton::clicked, this, [this] { Q_EMIT stopRequested(m_id); });
    connect(m_health, &HealthCard::writeRequested, m_field, &MessageField::focusText);
    connect(m_head, &SessionHead::linkRequested, this, &SessionPane::linkRequested);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_parts.detail.timeline().setFilter(text.trimmed());
        renderTimeline();
    });
    connect(m_follow, &QCheckBox::toggled, m_timeline, &TimelineView::setFollowing);
    connect(m_timeline, &TimelineView::followingChanged, m_follow, &QCheckBox::setChecked);
    connect(&m_parts.detail, &SessionDetail::changed, this, &SessionPane::refresh);
    connect(&m_parts.model, &SessionModel::totalsChanged, this, &SessionPane::refresh);
    connect(&m_parts.model, &QAbstractItemModel::dataChanged, this, &SessionPane::refresh);
    connect(&m_parts.approvals, &Approvals::changed, this, &SessionPane::renderQuestions);
    connect(&m_parts.approvals, &Approvals::failed, this, [this](Approvals::Problem problem, const Error &error) {
        if (isVisible())
            m_failure->show(ApprovalText::of(problem, error));
    });
    connect(&m_parts.messages, &SessionMessages::failed, this,
        [this](const QString &id, SessionMessages::Problem problem, const QString &reason) {
            if (id == m_id)
                m_failure->show(DetailText::of(problem, reason));
        });
    connect(&m_parts.messages, &SessionMessages::delivered, this, [this](const QString &id) {
        if (id == m_id)
            m_failure->show({});
    });
    connect(&m_ages, &QTimer::timeout, this, &SessionPane::refresh);
    connect(m_timeline, &TimelineView::copyRequested, this, &SessionPane::copySelected);
}

void SessionPane::showSession(const QString &id)
{
    if (id != m_id) {
        m_id = id;
        m_failure->show({});
        m_search->clear();
        m_timeline->setFollowing(true);
    }
    refresh();
}

void SessionPane::refresh()
{
    const std::optional<SessionPayload> local = m_id.isEmpty() ? std::nullopt : m_parts.local(m_id);
    const SessionRow *row = m_parts.model.find(m_id);
    const bool isLive = row ? platform::isLive(row->session.status) : local && local->state != QStringLiteral("ended");
    m_localId = local ? local->sessionId : QString();
    if (m_id.isEmpty())
        m_parts.detail.close();
    else
        m_parts.detail.show({m_id, m_localId, isLive});
    const bool isStopping = row && row->stop && row->stop->phase != StopProgress::Phase::Late;
    const bool canStop = row && isLive && !isStopping && m_parts.canStop(m_id);
    m_head->show(
        {row, local ? &*local : nullptr, m_parts.detail.facts(), m_parts.clock.utcNow(), m_parts.model.isStale()});
    renderHealth(row, canStop);
    m_stop->setVisible(isLive && (m_health->isHidden() || !canStop)); // else it is beside what is wrong
    m_stop->setEnabled(canStop);
    m_field->setSession(row ? m_id : QString(), row && !isLive);
    m_plan->show(m_parts.detail.facts().plan);
    renderTimeline();
    renderQuestions();
}

void SessionPane::renderHealth(const SessionRow *row, bool canStop)
{
    const bool isInLoop = row && row->session.health.stuck.contains(platform::StuckSignal::ToolLoopStuck);
    const std::deque<TimelineEntry> &done = m_parts.detail.timeline().all();
    const SignalText::Evidence evidence{.startedAt = row ? row->session.startedAt : std::nullopt,
        .heardAt = done.empty() ? std::nullopt : done.back().lastAt,
        .repeated = isInLoop ? mostRepeatedCall(done) : std::nullopt};
    m_health->show({row, m_parts.model.isStale(), m_parts.model.signalTimes(), evidence, m_parts.clock.utcNow(),
        canStop, m_parts.messages.canSend()});
}

void SessionPane::renderTimeline()
{
    const TimelineModel &timeline = m_parts.detail.timeline();
    const bool isSearching = !m_search->text().trimmed().isEmpty();
    const bool isEmpty = timeline.rowCount() == 0;
    if (isEmpty) {
        m_empty->show({.picture = EmptyState::Picture::Empty,
            .sentence = isSearching && timeline.entries() > 0 ? tr("No entry contains this.")
                                                              : DetailText::emptyTimeline(m_parts.detail)});
    }
    QWidget *page = isEmpty ? static_cast<QWidget *>(m_empty) : m_timeline;
    const bool hasKeyboard = m_pages->currentWidget()->hasFocus();
    m_pages->setCurrentWidget(page);
    if (hasKeyboard)
        page->setFocus();
    m_found->setText(
        isSearching && !isEmpty ? TimelineText::found(timeline.shownEntries(), timeline.entries()) : QString());
    m_message->show(DetailText::trouble(m_parts.detail));
}

void SessionPane::renderQuestions()
{
    const QList<ApprovalPayload> &open = m_parts.approvals.open();
    const auto isHere = [&](const QString &question) {
        return std::ranges::any_of(open, [&](const ApprovalPayload &approval) {
            return approval.id == question && approval.sessionId == m_localId && !m_localId.isEmpty();
        });
    };
    const qsizetype before = m_cards.size();
    m_cards.removeIf([&](ApprovalCard *card) {
        if (isHere(card->id()))
            return false;
        card->hide();
        card->deleteLater(); // its button may have been what closed it
        return true;
    });
    if (m_cards.size() != before)
        m_movedAt = m_parts.clock.now();
    for (const ApprovalPayload &approval : open) {
        const bool isKnown = std::ranges::find(m_cards, approval.id, &ApprovalCard::id) != m_cards.end();
        if (isKnown || !isHere(approval.id))
            continue;
        auto *card = new ApprovalCard(approval);
        connect(card, &ApprovalCard::answered, this,
            [this, id = approval.id](Approvals::Answer chosen) { answer(id, chosen); });
        m_questions->addWidget(card);
        m_cards.append(card);
        tabAsLaidOut(*this);
        m_movedAt = m_parts.clock.now();
    }
    for (ApprovalCard *card : std::as_const(m_cards)) {
        card->setBusy(m_parts.approvals.isBeingAnswered(card->id()));
        card->showAges(m_parts.clock.utcNow());
    }
}

void SessionPane::answer(const QString &question, Approvals::Answer answer)
{
    if (m_parts.clock.now() - m_movedAt < questionSettleTime)
        return;
    m_failure->show({});
    m_parts.approvals.answer(question, answer);
}

void SessionPane::focusFirst()
{
    if (!m_cards.isEmpty())
        m_cards.first()->focusFirst();
    else
        m_pages->currentWidget()->setFocus(); // once there is activity, it goes there
}

void SessionPane::copySelected()
{
    const QString text = m_timeline->selectedText();
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

void SessionPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_movedAt = m_parts.clock.now();
    m_ages.start();
    m_parts.detail.setWatched(true);
    refresh();
}

void SessionPane::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_ages.stop();
    m_parts.detail.setWatched(false);
    m_field->keepDraft();
}

} // namespace rensei::app

#include "moc_session_pane.cpp"
