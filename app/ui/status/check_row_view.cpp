#include "app/ui/status/check_row_view.h"

#include "app/text/status_text.h"
#include "app/text/time_text.h"
#include "app/widgets/state_icon.h"
#include "app/widgets/typography.h"

#include <QAccessible>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyleOptionFocusRect>

namespace rensei::app {

using namespace Qt::StringLiterals;

static constexpr int lightSide = 16;

static QLabel *quietLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setFont(smallFont(label->font()));
    label->setForegroundRole(QPalette::WindowText);
    label->setTextFormat(Qt::PlainText);
    return label;
}

CheckRowView::CheckRowView(StatusSummary::Subject subject, QWidget *parent)
    : QWidget(parent)
    , m_subject(subject)
    , m_picture(new QLabel(this))
    , m_name(new QLabel(StatusText::name(subject), this))
    , m_text(new QLabel(this))
    , m_age(quietLabel(this))
    , m_advice(quietLabel(this))
    , m_button(new QPushButton(this))
{
    setFocusPolicy(Qt::TabFocus);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_advice->setWordWrap(true);
    m_age->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_button->setAutoDefault(false);
    m_advice->hide();
    m_button->hide();
    m_picture->setFixedSize(lightSide, lightSide);
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
    connect(m_button, &QPushButton::clicked, this, [this] { Q_EMIT fixRequested(m_fix); });
}

void CheckRowView::show(const StatusSummary &summary, const StatusText &statusText, Instant now)
{
    const CheckRow &row = summary.row(m_subject);
    m_row = row;
    m_fix = summary.fix(m_subject);
    const bool hasAge = row.asOf && row.level != CheckLevel::Skipped && row.level != CheckLevel::Neutral;
    m_text->setText(statusText.text(m_subject));
    m_age->setText(hasAge ? TimeText::ago(*row.asOf, now) : QString());
    m_age->setToolTip(hasAge ? TimeText::exact(*row.asOf) : QString());
    m_advice->setText(statusText.advice(m_subject));
    m_advice->setHidden(m_advice->text().isEmpty());
    m_button->setText(StatusText::label(m_fix));
    m_button->setHidden(m_fix == Fix::None);
    m_button->setAccessibleDescription(m_text->text());
    updateAppearance();
    // Its age changes every second, which would be read out each time.
    const QString accessible = statusText.accessibleText(m_subject);
    if (!hasFocus() || accessibleDescription() != m_text->text()) {
        setAccessibleName(accessible);
        setAccessibleDescription(m_text->text());
    }
}

/// The shapes of the tray; a check without a result is a dash.
static std::optional<TrayState> shapeFor(const CheckRow &row)
{
    if (row.needsSignIn())
        return TrayState::SignedOut;
    switch (row.level) {
    case CheckLevel::Good:
        return TrayState::Ok;
    case CheckLevel::Warning:
        return TrayState::Attention;
    case CheckLevel::Bad:
        return TrayState::Error;
    case CheckLevel::Stale:
        return TrayState::Stale;
    case CheckLevel::Checking:
        return TrayState::Checking;
    case CheckLevel::Neutral:
    case CheckLevel::Skipped:
        break;
    }
    return std::nullopt;
}

void CheckRowView::updateAppearance()
{
    const auto shape = shapeFor(m_row);
    m_picture->setAccessibleName(StatusText::levelText(m_row));
    if (shape)
        m_picture->setPixmap(statePicture(*shape, schemeOf(palette()), lightSide, devicePixelRatioF()));
    else
        m_picture->setText(u"–"_s);
    const QColor quiet = quietText(palette());
    for (QLabel *label : {m_age, m_advice}) {
        QPalette own = palette();
        own.setColor(QPalette::WindowText, quiet);
        label->setPalette(own);
    }
    QPalette text = palette();
    if (m_row.level == CheckLevel::Skipped)
        text.setColor(QPalette::WindowText, quiet);
    m_text->setPalette(text);
}

int CheckRowView::nameWidth() const
{
    return m_name->sizeHint().width();
}

void CheckRowView::setNameWidth(int width)
{
    m_name->setMinimumWidth(width);
}

void CheckRowView::paintEvent(QPaintEvent *)
{
    if (!hasFocus())
        return;
    QPainter painter(this);
    QStyleOptionFocusRect option;
    option.initFrom(this);
    option.backgroundColor = palette().color(QPalette::Window);
    style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
}

void CheckRowView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void CheckRowView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void CheckRowView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateAppearance();
}

} // namespace rensei::app

#include "moc_check_row_view.cpp"
