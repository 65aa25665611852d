#include "app/widgets/empty_state_view.h"

#include "app/widgets/health_mark.h"
#include "app/widgets/state_icon.h"
#include "app/widgets/typography.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyleOptionFocusRect>
#include <QVBoxLayout>

#include <optional>

namespace rensei::app {

static constexpr int pictureSide = 40;

EmptyStateView::EmptyStateView(QWidget *parent)
    : QWidget(parent)
    , m_picture(new QLabel)
    , m_sentence(new QLabel)
    , m_button(new QPushButton)
    , m_second(new QPushButton)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(betweenGroups, betweenGroups, betweenGroups, betweenGroups);
    column->setSpacing(betweenRelated * 2);
    m_picture->setAlignment(Qt::AlignCenter);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_button);
    buttons->addWidget(m_second);
    buttons->addStretch(1);
    column->addStretch(2);
    column->addWidget(m_picture);
    column->addWidget(m_sentence);
    column->addLayout(buttons);
    column->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, &EmptyStateView::buttonClicked);
    connect(m_second, &QPushButton::clicked, this, &EmptyStateView::secondClicked);
}

static std::optional<TrayState> shapeFor(EmptyState::Picture picture)
{
    switch (picture) {
    case EmptyState::Picture::Waiting:
        return TrayState::Checking;
    case EmptyState::Picture::Key:
        return TrayState::SignedOut;
    case EmptyState::Picture::Trouble:
        return TrayState::Error;
    case EmptyState::Picture::Old:
        return TrayState::Stale;
    case EmptyState::Picture::Empty:
    case EmptyState::Picture::None:
        break;
    }
    return std::nullopt;
}

static QPixmap ring(Scheme scheme, qreal devicePixelRatio)
{
    QPixmap picture(QSize(pictureSide, pictureSide) * devicePixelRatio);
    picture.setDevicePixelRatio(devicePixelRatio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    paintMark(painter, HealthMark::Unknown, QRectF(0, 0, pictureSide, pictureSide), pictureSide, scheme);
    return picture;
}

void EmptyStateView::show(const EmptyState &content)
{
    if (content == m_content)
        return;
    m_content = content;
    m_sentence->setText(content.sentence);
    setAccessibleName(content.sentence);
    m_button->setText(content.button);
    m_button->setHidden(content.button.isEmpty());
    m_second->setText(content.second);
    m_second->setHidden(content.second.isEmpty());
    paint();
    QAccessibleEvent event(m_sentence, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
}

QString EmptyStateView::sentence() const
{
    return m_content.sentence;
}

void EmptyStateView::paint()
{
    const auto shape = shapeFor(m_content.picture);
    const Scheme scheme = schemeOf(palette());
    m_picture->setHidden(m_content.picture == EmptyState::Picture::None);
    if (shape)
        m_picture->setPixmap(statePicture(*shape, scheme, pictureSide, devicePixelRatioF()));
    else if (m_content.picture == EmptyState::Picture::Empty)
        m_picture->setPixmap(ring(scheme, devicePixelRatioF())); // neither good nor bad
}

/// Of the keyboard, where it has nothing else to be at.
void EmptyStateView::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    if (!hasFocus())
        return;
    QStyleOptionFocusRect frame;
    frame.initFrom(this);
    frame.backgroundColor = palette().color(QPalette::Window);
    frame.rect = m_sentence->geometry();
    QPainter painter(this);
    style()->drawPrimitive(QStyle::PE_FrameFocusRect, &frame, &painter, this);
}

void EmptyStateView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paint();
}

} // namespace rensei::app

#include "moc_empty_state_view.cpp"
