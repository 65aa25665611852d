#include "app/ui/list_face.h"

#include "app/ui/health_mark.h"
#include "app/ui/state_icon.h"
#include "app/ui/type.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <optional>

namespace rensei::app {

static constexpr int pictureSide = 40;

ListFace::ListFace(QWidget *parent)
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
    connect(m_button, &QPushButton::clicked, this, &ListFace::buttonClicked);
    connect(m_second, &QPushButton::clicked, this, &ListFace::secondClicked);
}

static std::optional<TrayState> shapeFor(ListFace::Picture picture)
{
    switch (picture) {
    case ListFace::Picture::Waiting:
        return TrayState::Checking;
    case ListFace::Picture::Key:
        return TrayState::SignedOut;
    case ListFace::Picture::Trouble:
        return TrayState::Error;
    case ListFace::Picture::Old:
        return TrayState::Stale;
    case ListFace::Picture::Empty:
    case ListFace::Picture::None:
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

void ListFace::show(const Content &content)
{
    if (content == m_content)
        return;
    m_content = content;
    m_sentence->setText(content.sentence);
    m_button->setText(content.button);
    m_button->setHidden(content.button.isEmpty());
    m_second->setText(content.second);
    m_second->setHidden(content.second.isEmpty());
    paint();
    QAccessibleEvent event(m_sentence, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
}

QString ListFace::sentence() const
{
    return m_content.sentence;
}

void ListFace::paint()
{
    const auto shape = shapeFor(m_content.picture);
    const Scheme scheme = schemeOf(palette());
    m_picture->setHidden(m_content.picture == Picture::None);
    if (shape)
        m_picture->setPixmap(statePicture(*shape, scheme, pictureSide, devicePixelRatioF()));
    else if (m_content.picture == Picture::Empty)
        m_picture->setPixmap(ring(scheme, devicePixelRatioF())); // neither good nor bad
}

void ListFace::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paint();
}

} // namespace rensei::app
