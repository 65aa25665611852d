#include "app/ui/attention/attention_card.h"

#include "app/text/attention_text.h"
#include "app/text/time_text.h"
#include "app/text/tool_tip.h"
#include "app/widgets/state_icon.h"
#include "app/widgets/typography.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

namespace rensei::app {

using ItemKind = AttentionItem::Kind;

static constexpr int cardMark = 16;

static TrayState markFor(ItemKind kind)
{
    switch (kind) {
    case ItemKind::Question:
    case ItemKind::RedSession:
        return TrayState::Attention;
    case ItemKind::FailedSession:
        return TrayState::Error;
    case ItemKind::Registration:
    case ItemKind::Key:
        break;
    }
    return TrayState::SignedOut;
}

AttentionCard::AttentionCard(QWidget *parent)
    : QFrame(parent)
    , m_picture(new QLabel)
    , m_title(new QLabel)
    , m_meaning(new QLabel)
    , m_age(new QLabel)
    , m_open(new QPushButton)
    , m_seen(new QPushButton(tr("Seen", "it need not be shown any more")))
    , m_later(new QPushButton(tr("Snooze")))
{
    setFrameShape(QFrame::StyledPanel);
    for (QLabel *label : {m_title, m_meaning, m_age}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        alignAtStart(*label);
    }
    QFont strong = m_title->font();
    strong.setBold(true);
    m_title->setFont(strong);
    m_age->setFont(smallFont(m_age->font()));
    m_picture->setFixedSize(cardMark, cardMark);
    auto *grid = new QGridLayout(this);
    grid->setHorizontalSpacing(betweenRelated);
    grid->setVerticalSpacing(betweenRelated / 2);
    grid->addWidget(m_picture, 0, 0, Qt::AlignTop);
    grid->addWidget(m_title, 0, 1);
    grid->addWidget(m_meaning, 1, 1);
    grid->addWidget(m_age, 2, 1);
    grid->setColumnStretch(1, 1);
    addButtons();
}

void AttentionCard::addButtons()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(betweenRelated);
    row->addStretch(1);
    for (QPushButton *button : {m_later, m_seen, m_open}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    static_cast<QGridLayout *>(layout())->addLayout(row, 3, 0, 1, 2);
    m_seen->setToolTip(plainToolTip(tr("It does not wait for you any more, unless something else is the matter.")));
    auto *menu = new QMenu(m_later);
    menu->addAction(tr("For an hour"), this, [this] { Q_EMIT putOff(PutOff::AnHour); });
    menu->addAction(tr("Until tomorrow"), this, [this] { Q_EMIT putOff(PutOff::UntilTomorrow); });
    m_later->setMenu(menu);
    connect(m_open, &QPushButton::clicked, this, &AttentionCard::opened);
    connect(m_seen, &QPushButton::clicked, this, &AttentionCard::seen);
}

void AttentionCard::show(const AttentionItem &item, const SessionRow *row, Instant now)
{
    m_item = item;
    m_title->setText(AttentionText::title(item, row));
    const QString meaning = AttentionText::meaning(item, row);
    m_meaning->setText(meaning);
    m_meaning->setHidden(meaning.isEmpty());
    m_age->setText(AttentionText::age(item, now));
    m_age->setToolTip(plainToolTip(TimeText::exact(item.since)));
    m_open->setText(AttentionText::action(item));
    for (QPushButton *button : {m_open, m_seen, m_later})
        button->setAccessibleDescription(m_title->text());
    setAccessibleName(m_title->text());
    updateColors();
}

void AttentionCard::focusFirst()
{
    m_open->setFocus();
}

void AttentionCard::updateColors()
{
    m_picture->setPixmap(statePicture(markFor(m_item.kind), schemeOf(palette()), cardMark, devicePixelRatioF()));
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, quietText(palette()));
    m_age->setPalette(quiet);
}

void AttentionCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateColors();
}

} // namespace rensei::app

#include "moc_attention_card.cpp"
