#include "app/ui/attention/attention_window.h"

#include "app/text/approval_text.h"
#include "app/text/attention_text.h"
#include "app/text/error_text.h"
#include "app/ui/approvals/approval_card.h"
#include "app/widgets/bring_forward.h"
#include "app/widgets/empty_state_view.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/screen_bounds.h"
#include "app/widgets/scroll_column.h"
#include "app/widgets/shortcut.h"
#include "app/widgets/typography.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace rensei::app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using ItemKind = AttentionItem::Kind;

static constexpr int windowCharacters = 84; // wide
static constexpr int windowLines = 34; // high
static constexpr qsizetype maxCards = 50; // nobody answers more in one go, and each costs time
static constexpr std::chrono::milliseconds settleTime = 500ms; // a double click, and a bit
static const QString attentionKey = u"attention"_s; // of the window's place

QWidget *AttentionWindow::Card::widget() const
{
    return question ? static_cast<QWidget *>(question) : other;
}

void AttentionWindow::Card::focusFirst() const
{
    if (question)
        question->focusFirst();
    else
        other->focusFirst();
}

AttentionWindow::AttentionWindow(Parts parts)
    : m_parts(parts)
    , m_heading(new QLabel)
    , m_more(new QLabel)
    , m_failure(new MessageBar(MessageBar::Closing::ByUser))
    , m_empty(new EmptyStateView)
    , m_list(new QWidget)
    , m_column(new QVBoxLayout(m_list))
    , m_scroll(new ScrollColumn(m_list))
    , m_movedAt(parts.clock.now())
{
    setWindowTitle(tr("Needs you"));
    addParts();
    resize(fontMetrics().averageCharWidth() * windowCharacters, fontMetrics().lineSpacing() * windowLines);
    restoreGeometry(m_parts.settings.window(attentionKey));
    keepOnScreen(*this);
    m_ages.setInterval(5s);
    connect(&m_ages, &QTimer::timeout, this, &AttentionWindow::showCards);
    connect(&m_parts.attention, &AttentionList::changed, this, &AttentionWindow::update);
    connect(&m_parts.approvals, &Approvals::changed, this, &AttentionWindow::showCards);
    connect(&m_parts.approvals, &Approvals::failed, this,
        [this](Approvals::Problem problem, const Error &error) { m_failure->show(ApprovalText::of(problem, error)); });
    update();
}

AttentionWindow::~AttentionWindow() = default;

void AttentionWindow::addParts()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(aroundContent, aroundContent, aroundContent, aroundContent);
    column->setSpacing(betweenRelated);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(betweenRelated);
    m_column->addStretch(1);
    for (QLabel *label : {m_heading, m_more}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_heading->setFont(headingFont(font()));
    m_more->setFont(smallFont(font()));
    column->addWidget(m_heading);
    column->addWidget(m_failure);
    column->addWidget(m_empty, 1);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_more);
    m_empty->show({.picture = EmptyState::Picture::Empty, .sentence = tr("Nothing waits for you.")});
}

/// As the rule has it, but never so that something moves away from who is using the window.
QStringList AttentionWindow::order() const
{
    QStringList wanted;
    for (const AttentionItem &item : m_parts.attention.items())
        wanted.append(item.key());
    QStringList kept;
    if (isActiveWindow()) {
        for (const Card &card : m_cards) {
            if (wanted.removeOne(card.key))
                kept.append(card.key);
        }
    }
    QStringList shown = (kept + wanted).first(std::min(maxCards, kept.size() + wanted.size()));
    if (!shown.contains(m_presented) && wanted.contains(m_presented))
        shown.last() = m_presented;
    return shown;
}

void AttentionWindow::update()
{
    const QStringList keys = order();
    const auto isGone = [&keys](const Card &card) { return !keys.contains(card.key); };
    for (const Card &card : std::as_const(m_cards)) {
        if (!isGone(card))
            continue;
        m_movedAt = m_parts.clock.now();
        card.widget()->hide();
        card.widget()->deleteLater(); // its button may have been what closed it
    }
    m_cards.removeIf(isGone);
    arrange(keys);
    const auto waiting = static_cast<int>(m_parts.attention.items().size());
    m_heading->setText(AttentionText::count(waiting));
    m_heading->setVisible(waiting > 0);
    m_empty->setVisible(waiting == 0);
    m_scroll->setVisible(waiting > 0);
    const auto next = m_parts.attention.next();
    QStringList more;
    if (waiting > m_cards.size())
        more.append(AttentionText::more(static_cast<int>(m_cards.size())));
    if (next)
        more.append(AttentionText::putOff(m_parts.attention.putOff(), *next));
    m_more->setText(more.join(u'\n'));
    m_more->setVisible(!more.isEmpty());
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, quietText(palette()));
    m_more->setPalette(quiet);
    showCards();
}

void AttentionWindow::arrange(const QStringList &keys)
{
    QList<Card> arranged;
    for (const QString &key : keys) {
        const auto known = std::ranges::find(m_cards, key, &Card::key);
        const bool isNew = known == m_cards.end();
        const Card card = isNew ? makeCard(*m_parts.attention.find(key)) : *known;
        const int place = static_cast<int>(arranged.size());
        arranged.append(card);
        if (!isNew && m_column->indexOf(card.widget()) == place)
            continue;
        m_column->insertWidget(place, card.widget());
        card.widget()->show();
        if (!isNew)
            m_movedAt = m_parts.clock.now();
    }
    m_cards = arranged;
    QWidget *before = m_scroll;
    for (const Card &card : std::as_const(m_cards)) {
        for (QWidget *stop : card.widget()->findChildren<QWidget *>()) {
            if (stop->focusPolicy() & Qt::TabFocus)
                setTabOrder(std::exchange(before, stop), stop);
        }
    }
}

AttentionWindow::Card AttentionWindow::makeCard(const AttentionItem &item)
{
    if (item.kind == ItemKind::Question) {
        const auto &open = m_parts.approvals.open();
        auto *card = new ApprovalCard(*std::ranges::find(open, item.id, &control::ApprovalPayload::id));
        connect(card, &ApprovalCard::answered, this,
            [this, id = item.id](Approvals::Answer chosen) { answer(id, chosen); });
        return {.key = item.key(), .question = card};
    }
    auto *card = new AttentionCard;
    connect(card, &AttentionCard::opened, this, [this, card] { open(card->item()); });
    connect(card, &AttentionCard::seen, this, [this, card] {
        if (hasSettled())
            told(m_parts.attention.markSeen(AttentionItem(card->item())));
    });
    connect(card, &AttentionCard::putOff, this,
        [this, card](AttentionCard::PutOff howLong) { putOff(card->item(), howLong); });
    return {.key = item.key(), .other = card};
}

void AttentionWindow::showCards()
{
    const Instant now = m_parts.clock.utcNow();
    for (const Card &card : std::as_const(m_cards)) {
        if (card.question) {
            card.question->setBusy(m_parts.approvals.isBeingAnswered(card.question->id()));
            card.question->showAges(now);
        } else if (const AttentionItem *item = m_parts.attention.find(card.key)) {
            // A click that was meant for the one must not count for the other.
            if (card.other->item().key() == card.key && card.other->item().cause != item->cause)
                m_movedAt = m_parts.clock.now();
            card.other->show(*item, m_parts.sessions.find(item->id), now);
        }
    }
}

bool AttentionWindow::hasSettled() const
{
    return m_parts.clock.now() - m_movedAt >= settleTime;
}

void AttentionWindow::answer(const QString &id, Approvals::Answer answer)
{
    if (!hasSettled())
        return;
    m_failure->show({});
    m_parts.approvals.answer(id, answer);
}

void AttentionWindow::open(const AttentionItem &item)
{
    if (!hasSettled())
        return;
    switch (item.kind) {
    case ItemKind::Question:
        return;
    case ItemKind::Registration:
        return Q_EMIT fixRequested(Fix::RenewHost);
    case ItemKind::Key:
        return Q_EMIT fixRequested(Fix::SignInAgain);
    case ItemKind::RedSession:
    case ItemKind::FailedSession:
        return Q_EMIT sessionRequested(item.id);
    }
}

void AttentionWindow::putOff(const AttentionItem &item, AttentionCard::PutOff howLong)
{
    if (!hasSettled())
        return;
    const Instant now = m_parts.clock.utcNow();
    const Instant until = howLong == AttentionCard::PutOff::AnHour ? now + 1h : tomorrowMorning(now);
    told(m_parts.attention.putOff(AttentionItem(item), until));
}

void AttentionWindow::told(bool isDone)
{
    if (!isDone)
        m_failure->show(AttentionText::gone());
    else if (m_parts.settings.problem())
        m_failure->show(ErrorText::ofSaving(*m_parts.settings.problem()));
    else
        m_failure->show({});
}

void AttentionWindow::present(const QString &key)
{
    m_presented = key;
    keepOnScreen(*this);
    bringForward(*this);
    update();
    const auto wanted = std::ranges::find(m_cards, key, &Card::key);
    if (wanted != m_cards.end())
        wanted->focusFirst();
    else if (!key.isEmpty())
        m_failure->show(AttentionText::gone());
}

void AttentionWindow::showFailure(const QString &text)
{
    m_failure->show(text);
}

void AttentionWindow::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_ages.start();
    update();
    m_movedAt = m_parts.clock.now();
}

void AttentionWindow::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_parts.settings.setWindow(attentionKey, saveGeometry());
    m_ages.stop();
    m_failure->show({});
}

void AttentionWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        update();
}

void AttentionWindow::keyPressEvent(QKeyEvent *event)
{
    if (matches(*event, Shortcut::Dismiss) || matches(*event, Shortcut::CloseWindow))
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace rensei::app

#include "moc_attention_window.cpp"
