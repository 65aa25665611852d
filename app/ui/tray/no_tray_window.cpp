#include "app/ui/tray/no_tray_window.h"

#include "app/widgets/fitted_height.h"
#include "app/widgets/state_icon.h"
#include "app/widgets/typography.h"

#include <QCloseEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace rensei::app {

static constexpr int warningSide = 24;

NoTrayWindow::NoTrayWindow(QMenu &menu, Settings &settings)
    : m_picture(new QLabel)
    , m_verdict(new QLabel)
{
    setWindowTitle(tr("Rensei Desktop"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(aroundContent, aroundContent, aroundContent, aroundContent);
    column->setSpacing(betweenGroups / 2);
    auto *row = new QHBoxLayout;
    row->setSpacing(betweenRelated);
    m_verdict->setWordWrap(true);
    m_verdict->setTextFormat(Qt::PlainText);
    auto *button = new QToolButton;
    button->setText(tr("Menu", "the button that opens what the tray icon's menu holds"));
    button->setPopupMode(QToolButton::InstantPopup);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setMenu(&menu);
    row->addWidget(m_picture);
    row->addWidget(m_verdict, 1);
    row->addWidget(button);
    column->addLayout(row);
    if (!settings.isTrayHintSilenced())
        column->addWidget(makeStrip(settings));
    new FittedHeight(*this, FittedHeight::Room::None);
    setMinimumWidth(fontMetrics().averageCharWidth() * 56);
    paint();
}

QWidget *NoTrayWindow::makeStrip(Settings &settings)
{
    auto *strip = new QFrame;
    strip->setFrameShape(QFrame::StyledPanel);
    auto *column = new QVBoxLayout(strip);
    auto *text = new QLabel(tr("This desktop shows no tray icons. On GNOME the AppIndicator extension adds them."));
    text->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    auto *how = new QPushButton(tr("How", "to get tray icons"));
    auto *silence = new QPushButton(tr("Don't show again"));
    buttons->addStretch(1);
    buttons->addWidget(how);
    buttons->addWidget(silence);
    column->addWidget(text);
    column->addLayout(buttons);
    connect(how, &QPushButton::clicked, this, [this] {
        auto *box = new QMessageBox(QMessageBox::Information, tr("Tray icons"),
            tr("Install the package gnome-shell-extension-appindicator, switch the extension on, and log in again. "
               "Other "
               "desktops: add a tray to the panel. The icon then appears by itself."),
            QMessageBox::Ok, this);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open();
    });
    connect(silence, &QPushButton::clicked, this, [this, strip, &settings] {
        settings.silenceTrayHint();
        strip->hide();
    });
    return strip;
}

void NoTrayWindow::take(const StatusSummary &board, const StatusNotices &notes)
{
    m_state = board.state;
    m_verdict->setText(StatusText(board, notes).verdict());
    paint();
}

void NoTrayWindow::paint()
{
    m_picture->setPixmap(statePicture(m_state, schemeOf(palette()), warningSide, devicePixelRatioF()));
    m_picture->setAccessibleName(StatusText::word(m_state));
}

// Nothing else leads back to the desktop here, so closing it is quitting; that may be answered with a question.
void NoTrayWindow::closeEvent(QCloseEvent *event)
{
    event->ignore();
    Q_EMIT quitAsked();
}

void NoTrayWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paint();
}

} // namespace rensei::app
