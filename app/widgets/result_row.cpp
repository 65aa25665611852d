#include "app/widgets/result_row.h"

#include "app/text/time_text.h"
#include "app/widgets/semantic_color.h"
#include "app/widgets/state_icon.h"
#include "app/widgets/typography.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyleOptionFocusRect>

#include <algorithm>

namespace rensei::app {

static constexpr int markSide = 16;
static constexpr int maxNameCharacters = 24; // wider names wrap

ResultRow::ResultRow(QWidget *parent)
    : QWidget(parent)
    , m_picture(new QLabel(this))
    , m_name(new QLabel(this))
    , m_text(new QLabel(this))
    , m_age(new QLabel(this))
    , m_advice(new QLabel(this))
    , m_button(new QPushButton(this))
{
    setFocusPolicy(Qt::TabFocus);
    for (QLabel *label : {m_name, m_text, m_advice}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        alignAtStart(*label);
    }
    m_age->setTextFormat(Qt::PlainText);
    m_age->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    for (QLabel *label : {m_age, m_advice})
        label->setFont(smallFont(label->font()));
    m_advice->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_button->setAutoDefault(false);
    m_advice->hide();
    m_button->hide();
    m_picture->setAlignment(Qt::AlignCenter);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(betweenRelated / 2, betweenRelated / 2, betweenRelated / 2, betweenRelated / 2);
    grid->setHorizontalSpacing(betweenRelated);
    grid->setVerticalSpacing(betweenRelated / 2);
    grid->addWidget(m_picture, 0, 0, Qt::AlignTop);
    grid->addWidget(m_name, 0, 1, Qt::AlignTop);
    grid->addWidget(m_text, 0, 2, Qt::AlignTop);
    grid->addWidget(m_age, 0, 3, Qt::AlignTop);
    grid->addWidget(m_advice, 1, 2, 1, 2);
    grid->addWidget(m_button, 2, 2, 1, 2, Qt::AlignTrailing);
    grid->setColumnStretch(2, 1);
    connect(m_button, &QPushButton::clicked, this, &ResultRow::buttonClicked);
}

static ResultRow::Content withoutAge(ResultRow::Content content)
{
    content.age.clear();
    content.exactAge.clear();
    return content;
}

void ResultRow::show(const Content &content)
{
    const bool isOnlyOlder = withoutAge(m_content) == withoutAge(content);
    m_content = content;
    m_name->setText(content.name);
    m_text->setText(content.text);
    m_age->setText(content.age);
    m_age->setToolTip(content.exactAge);
    m_age->setHidden(content.age.isEmpty());
    m_advice->setText(content.advice);
    m_advice->setHidden(content.advice.isEmpty());
    m_button->setText(content.button);
    m_button->setHidden(content.button.isEmpty());
    m_button->setEnabled(content.canClick);
    m_button->setAccessibleDescription(content.name);
    m_picture->setAccessibleName(content.markText);
    QStringList read{
        content.name, content.markText, content.text, content.advice.isEmpty() ? content.age : content.advice};
    read.removeAll(QString());
    if (!hasFocus() || !isOnlyOlder)
        setAccessibleName(read.join(tr(", ", "between the parts of what is read out")));
    updateAppearance();
}

void ResultRow::updateAppearance()
{
    if (m_content.mark)
        m_picture->setPixmap(statePicture(*m_content.mark, schemeOf(palette()), markSide, devicePixelRatioF()));
    else
        m_picture->setText(unknownText);
    // A dash is as tall as the text beside it.
    m_picture->setFixedSize(markSide, m_content.mark ? markSide : std::max(markSide, m_picture->sizeHint().height()));
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, quietText(palette()));
    m_advice->setPalette(palette());
    m_age->setPalette(quiet);
    for (QLabel *label : {m_name, m_text})
        label->setPalette(m_content.isQuiet ? quiet : palette());
}

int ResultRow::nameWidth() const
{
    const int wanted = fontMetrics().horizontalAdvance(m_name->text()) + betweenRelated / 2;
    return std::min(wanted, fontMetrics().averageCharWidth() * maxNameCharacters);
}

void ResultRow::setNameWidth(int width)
{
    m_name->setFixedWidth(std::max(width, m_name->minimumSizeHint().width()));
}

void ResultRow::paintEvent(QPaintEvent *)
{
    if (!hasFocus())
        return;
    QPainter painter(this);
    QStyleOptionFocusRect option;
    option.initFrom(this);
    option.backgroundColor = palette().color(QPalette::Window);
    style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
}

void ResultRow::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void ResultRow::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void ResultRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateAppearance();
}

} // namespace rensei::app

#include "moc_result_row.cpp"
