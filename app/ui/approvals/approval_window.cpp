#include "app/ui/approvals/approval_window.h"

#include "app/text/approval_text.h"
#include "app/ui/approvals/approval_card.h"
#include "app/widgets/bring_forward.h"
#include "app/widgets/empty_state_view.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/screen_bounds.h"
#include "app/widgets/scroll_column.h"
#include "app/widgets/typography.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace rensei::app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using control::ApprovalPayload;

static constexpr int windowCharacters = 84; // wide
static constexpr int windowLines = 24; // high
static constexpr std::chrono::milliseconds settleTime = 500ms; // a double click, and a bit

ApprovalWindow::ApprovalWindow(Approvals &approvals, Settings &settings, Clock &clock)
    : m_approvals(approvals)
    , m_settings(settings)
    , m_clock(clock)
    , m_failure(new MessageBar(MessageBar::Closing::ByUser))
    , m_empty(new EmptyStateView)
    , m_list(new QWidget)
    , m_column(new QVBoxLayout(m_list))
    , m_scroll(new ScrollColumn(m_list))
    , m_movedAt(clock.now())
{
    setWindowTitle(tr("Needs you"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(aroundContent, aroundContent, aroundContent, aroundContent);
    column->setSpacing(betweenRelated);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(betweenRelated);
    m_column->addStretch(1);
    column->addWidget(m_failure);
    column->addWidget(m_empty, 1);
    column->addWidget(m_scroll, 1);
    m_empty->show({.picture = EmptyState::Picture::Empty, .sentence = tr("Nothing waits for you.")});
    resize(fontMetrics().averageCharWidth() * windowCharacters, fontMetrics().lineSpacing() * windowLines);
    restoreGeometry(m_settings.window(u"approvals"_s));
    keepOnScreen(*this);
    m_ages.setInterval(5s);
    connect(&m_ages, &QTimer::timeout, this, &ApprovalWindow::showAges);
    connect(&m_approvals, &Approvals::changed, this, &ApprovalWindow::update);
    connect(&m_approvals, &Approvals::failed, this,
        [this](Approvals::Problem problem, const Error &error) { m_failure->show(ApprovalText::of(problem, error)); });
    update();
}

ApprovalWindow::~ApprovalWindow() = default;

void ApprovalWindow::update()
{
    const QList<ApprovalPayload> &open = m_approvals.open();
    const auto isOpen = [&open](const ApprovalCard *card) {
        return std::ranges::find(open, card->id(), &ApprovalPayload::id) != open.end();
    };
    const qsizetype before = m_cards.size();
    m_cards.removeIf([&isOpen](ApprovalCard *card) {
        if (isOpen(card))
            return false;
        card->hide();
        card->deleteLater(); // its button may have been what closed it
        return true;
    });
    if (m_cards.size() != before)
        m_movedAt = m_clock.now();
    for (const ApprovalPayload &approval : open) {
        if (std::ranges::find(m_cards, approval.id, &ApprovalCard::id) == m_cards.end())
            add(approval);
    }
    for (ApprovalCard *card : std::as_const(m_cards))
        card->setBusy(m_approvals.isBeingAnswered(card->id()));
    m_empty->setVisible(m_cards.isEmpty());
    m_scroll->setVisible(!m_cards.isEmpty());
    showAges();
}

void ApprovalWindow::add(const ApprovalPayload &approval)
{
    auto *card = new ApprovalCard(approval);
    connect(card, &ApprovalCard::answered, this,
        [this, id = approval.id](Approvals::Answer chosen) { answer(id, chosen); });
    m_column->insertWidget(m_column->count() - 1, card);
    m_cards.append(card);
}

void ApprovalWindow::answer(const QString &id, Approvals::Answer answer)
{
    if (m_clock.now() - m_movedAt < settleTime)
        return;
    m_failure->show({});
    m_approvals.answer(id, answer);
}

void ApprovalWindow::showAges()
{
    const Instant now = m_clock.utcNow();
    for (ApprovalCard *card : std::as_const(m_cards))
        card->showAges(now);
}

void ApprovalWindow::present(const QString &id)
{
    keepOnScreen(*this);
    bringForward(*this);
    const auto wanted = std::ranges::find(m_cards, id, &ApprovalCard::id);
    if (wanted != m_cards.end())
        (*wanted)->focusFirst();
}

void ApprovalWindow::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_ages.start();
    showAges();
    m_movedAt = m_clock.now();
}

void ApprovalWindow::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_settings.setWindow(u"approvals"_s, saveGeometry());
    m_ages.stop();
    m_failure->show({});
}

void ApprovalWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Cancel) || event->matches(QKeySequence::Close))
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace rensei::app

#include "moc_approval_window.cpp"
