#include "app/ui/setup/setup_steps.h"

#include "app/widgets/typography.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace rensei::app {

using namespace Qt::StringLiterals;

static constexpr int stepCharacters = 20; // wide

SetupSteps::SetupSteps(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, betweenRelated / 2, 0, 0);
    column->setSpacing(betweenRelated);
    for (int i = 0; i < done; ++i) {
        auto *step = new QLabel;
        step->setTextFormat(Qt::PlainText);
        step->setWordWrap(true);
        step->setFixedWidth(fontMetrics().averageCharWidth() * stepCharacters);
        column->addWidget(step);
        m_steps.append(step);
    }
}

void SetupSteps::mark(int now)
{
    m_now = now;
    const QStringList names{
        tr("Sign in"), tr("This computer", "a step of setting it up"), tr("Set up", "a step"), tr("Done", "a step")};
    for (int i = 0; i < m_steps.size(); ++i) {
        QLabel &step = *m_steps.at(i);
        step.setText((i < now ? u"✓ "_s : i == now ? u"● "_s : u"○ "_s) + names.at(i));
        step.setAccessibleName(i < now ? tr("%1, done", "a step").arg(names.at(i))
                : i == now             ? tr("%1, now", "a step").arg(names.at(i))
                                       : tr("%1, to come", "a step").arg(names.at(i)));
        QPalette own = palette();
        if (i > now)
            own.setColor(QPalette::WindowText, quietText(palette()));
        step.setPalette(own);
    }
}

void SetupSteps::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        mark(m_now);
}

} // namespace rensei::app

#include "moc_setup_steps.cpp"
